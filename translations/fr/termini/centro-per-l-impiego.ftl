### centro per l'impiego — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = centre pour l’emploi
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = Le bureau public qui aide à trouver du travail.
# it: collocamento; lavoro; CPI
keywords = emploi; travail; CPI; collocamento
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = Avant, il s’appelait « ufficio di collocamento ». En Lombardie, il dépend de la province.
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = Lisez [comment vous inscrire][1].
