### centro per l'impiego — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = центр занятости
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = Государственное учреждение, которое помогает найти работу.
# it: collocamento; lavoro; CPI
keywords = биржа труда; работа; CPI; трудоустройство
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = Раньше оно называлось ufficio di collocamento (биржа труда). В Ломбардии им управляет провинция.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = Читайте, [как стать на учёт][1].
