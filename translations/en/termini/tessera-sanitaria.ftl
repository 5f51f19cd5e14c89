### tessera sanitaria — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = health card
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = The card that you use at the doctor's, in hospital and at the pharmacy.
# it: tessera; carta sanitaria; medico
keywords = card; health card; doctor
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = It is a plastic card. You show it at the doctor's, in hospital and at the pharmacy.
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = tax code
p-7abev = Your [tax code][1] is on the card. It is **not** an identity document.
