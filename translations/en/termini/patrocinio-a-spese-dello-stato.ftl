### patrocinio a spese dello Stato — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = legal aid
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = The lawyer paid by the State for people who have little money.
# it: avvocato gratis; gratuito patrocinio
keywords = free lawyer; gratuito patrocinio
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = Many people say **gratuito patrocinio**. Read [how to ask for it][1].
