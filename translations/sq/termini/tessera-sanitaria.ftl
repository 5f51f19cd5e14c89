### tessera sanitaria — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tessera sanitaria
title = kartë shëndetësore
# it: La tessera che usi dal medico, in ospedale e in farmacia.
summary = Karta që përdorni te mjeku, në spital dhe në farmaci.
# it: tessera; carta sanitaria; medico
keywords = kartë; karta e mjekut; mjek; tesera
# it: È una tessera di plastica. La mostri dal medico, in ospedale e in farmacia.
p-3qwi4 = Është një kartë plastike. E tregoni te mjeku, në spital dhe në farmaci.
# it: Sulla tessera c'è il tuo [codice fiscale][1]. **Non** è un documento di identità.
# note: [1] = termini/codice-fiscale
# term: codice fiscale → { -codice-fiscale } = kod fiskal
p-7abev = Në kartë është [kodi juaj fiskal (codice fiscale)][1]. **Nuk** është dokument identiteti.
