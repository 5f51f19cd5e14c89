### patrocinio a spese dello Stato — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = asistență juridică gratuită
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = Avocatul plătit de stat pentru cine are puțini bani.
# it: avvocato gratis; gratuito patrocinio
keywords = avocat gratuit; avocat gratis; avocat din oficiu; gratuito patrocinio
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = Mulți spun **gratuito patrocinio**. Citiți [cum se cere][1].
