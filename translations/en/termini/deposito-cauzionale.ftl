### deposito cauzionale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: deposito cauzionale
title = deposit
# it: I soldi che dai al proprietario come garanzia. Te li rende alla fine.
summary = The money you give the owner as a guarantee. The owner gives it back to you at the end.
# it: caparra; garanzia; affitto
keywords = caparra; guarantee; rent; advance
# it: Molti la chiamano **caparra**. Non può essere più di tre mesi di affitto.
p-55wxz = Many people call it **caparra**. It cannot be more than three months' rent.
# it: Prima di entrare fai foto della casa. Servono per riavere i soldi.
p-ntx7d = Before you move in, take photos of the home. You need them to get your money back.
