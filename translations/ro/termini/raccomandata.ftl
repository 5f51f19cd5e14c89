### raccomandata — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = scrisoare recomandată
# it: Una lettera importante: il postino chiede la tua firma.
summary = O scrisoare importantă: poștașul vă cere semnătura.
# it: lettera; posta; avviso di giacenza
keywords = scrisoare; poștă; aviz; recomandată; poștaș
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = Dacă nu sunteți acasă, găsiți un aviz. Mergeți să o luați **imediat** de la poștă.
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = Pentru lege, adesea este valabilă și dacă nu o luați.
