### Enti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Enti
title = संस्थाएँ
# it: Chi offre i servizi e chi risponde.
summary = सेवाएँ कौन देता है और कौन ज़िम्मेदार है।
