### raccomandata — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = рекомендований лист
# it: Una lettera importante: il postino chiede la tua firma.
summary = Важливий лист: листоноша просить вашого підпису.
# it: lettera; posta; avviso di giacenza
keywords = лист; пошта; avviso di giacenza
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = Якщо вас немає вдома, ви знайдете повідомлення. **Відразу** йдіть по лист на пошту.
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = За законом він часто має силу, навіть якщо ви його не забрали.
