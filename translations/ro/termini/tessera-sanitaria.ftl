### tessera sanitaria — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = card de sănătate
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = Cardul pe care îl folosiți la medic, la spital și la farmacie.
# it: tessera; carta sanitaria; medico
keywords = card; card de sănătate; medic; tessera
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = Este un card de plastic. Îl arătați la medic, la spital și la farmacie.
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = cod fiscal
p-7abev = Pe cardul dumneavoastră este scris [codul fiscal (codice fiscale)][1]. **Nu** este un act de identitate.
