### centro per l'impiego — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = центр зайнятості
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = Державна установа, яка допомагає знайти роботу.
# it: collocamento; lavoro; CPI
keywords = біржа праці; робота; CPI
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = Раніше він називався ufficio di collocamento. У Ломбардії він належить провінції.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = Читайте, [як стати на облік][1].
