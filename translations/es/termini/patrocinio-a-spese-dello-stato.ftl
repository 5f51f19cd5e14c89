### patrocinio a spese dello Stato — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = abogado pagado por el Estado
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = El abogado pagado por el Estado para quien tiene poco dinero.
# it: avvocato gratis; gratuito patrocinio
keywords = abogado gratis; defensor público
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = Muchos dicen **gratuito patrocinio**. Lea [cómo se pide][1].
