### patrocinio a spese dello Stato — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = адвокат за рахунок держави
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = Адвокат, якому платить держава, для тих, у кого мало грошей.
# it: avvocato gratis; gratuito patrocinio
keywords = безкоштовний адвокат; gratuito patrocinio; безоплатна правова допомога
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = Багато хто каже **gratuito patrocinio**. Читайте, [як його просити][1].
