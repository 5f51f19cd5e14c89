### tessera sanitaria — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = медична картка
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = Картка, якою користуються в лікаря, у лікарні та в аптеці.
# it: tessera; carta sanitaria; medico
keywords = картка; медична страховка; лікар
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = Це пластикова картка. Її показують у лікаря, у лікарні та в аптеці.
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = податковий код
p-7abev = На картці є ваш [податковий код][1]. Вона **не** є посвідченням особи.
