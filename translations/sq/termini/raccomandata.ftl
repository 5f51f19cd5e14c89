### raccomandata — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = letër rekomande
# it: Una lettera importante: il postino chiede la tua firma.
summary = Një letër e rëndësishme: postieri kërkon firmën tuaj.
# it: lettera; posta; avviso di giacenza
keywords = letër; postë; njoftim i postës
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = Nëse nuk jeni në shtëpi, gjeni një njoftim. Shkoni ta merrni **menjëherë** në postë.
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = Për ligjin shpesh vlen edhe nëse nuk e merrni.
