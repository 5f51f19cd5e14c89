### raccomandata — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = заказное письмо
# it: Una lettera importante: il postino chiede la tua firma.
summary = Важное письмо: почтальон просит вашу подпись.
# it: lettera; posta; avviso di giacenza
keywords = письмо; почта; извещение
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = Если вас нет дома, вам оставят извещение. **Сразу** идите за письмом на почту.
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = По закону оно часто имеет силу, даже если вы его не забрали.
