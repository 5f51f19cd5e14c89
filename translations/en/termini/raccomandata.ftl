### raccomandata — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = registered letter
# it: Una lettera importante: il postino chiede la tua firma.
summary = An important letter: the postal worker asks for your signature.
# it: lettera; posta; avviso di giacenza
keywords = letter; post; avviso di giacenza; recorded delivery
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = If you are not at home, you find a notice. Go **at once** to the post office to collect it.
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = By law it often counts even if you do not collect it.
