### termini/raccomandata
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = raccomandata
summary = Una lettera importante: il postino chiede la tua firma.
keywords = lettera; posta; avviso di giacenza
p-us9kv = Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-ba5c9 = Per la legge spesso vale anche se non la ritiri.
