### centro per l'impiego — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = centru de ocupare a forței de muncă
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = Biroul public care vă ajută să găsiți de lucru.
# it: collocamento; lavoro; CPI
keywords = forțele de muncă; loc de muncă; CPI; șomaj; colocamento
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = Înainte se numea „ufficio di collocamento”. În Lombardia ține de provincie (Provincia).
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = Citiți [cum vă înscrieți][1].
