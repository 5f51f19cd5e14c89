### tessera sanitaria — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = tarjeta sanitaria
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = La tarjeta que usa en el médico, en el hospital y en la farmacia.
# it: tessera; carta sanitaria; medico
keywords = tarjeta; tarjeta de salud; médico; carnet
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = Es una tarjeta de plástico. La muestra en el médico, en el hospital y en la farmacia.
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = código fiscal
p-7abev = En la tarjeta está su [código fiscal (codice fiscale)][1]. **No** es un documento de identidad.
