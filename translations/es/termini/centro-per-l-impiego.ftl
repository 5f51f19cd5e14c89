### centro per l'impiego — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = oficina de empleo
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = La oficina pública que ayuda a encontrar trabajo.
# it: collocamento; lavoro; CPI
keywords = bolsa de trabajo; trabajo; CPI; empleo
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = Antes se llamaba ufficio di collocamento. En Lombardía es de la Provincia.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = Lea [cómo inscribirse][1].
