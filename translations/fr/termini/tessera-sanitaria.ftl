### tessera sanitaria — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = carte de santé
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = La carte que vous utilisez chez le médecin, à l’hôpital et en pharmacie.
# it: tessera; carta sanitaria; medico
keywords = carte; carte sanitaire; médecin; carte vitale
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = C’est une carte en plastique. Vous la montrez chez le médecin, à l’hôpital et en pharmacie.
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = code fiscal
p-7abev = Sur la carte, il y a votre [code fiscal (codice fiscale)][1]. Elle **n’est pas** une pièce d’identité.
