### centro per l'impiego — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = zyra e punësimit
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = Zyra publike që ndihmon për të gjetur punë.
# it: collocamento; lavoro; CPI
keywords = kolokamento; punë; CPI; zyra e punës
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = Më parë quhej ufficio di collocamento. Në Lombardi është e provincës.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = Lexoni [si të regjistroheni][1].
