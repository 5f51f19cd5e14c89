### patrocinio a spese dello Stato — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = ???
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = ???
# it: avvocato gratis; gratuito patrocinio
keywords = ???
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = ???
