### patrocinio a spese dello Stato — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = адвокат за счёт государства
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = Адвокат, которого оплачивает государство, для тех, у кого мало денег.
# it: avvocato gratis; gratuito patrocinio
keywords = бесплатный адвокат; юридическая помощь
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = Многие говорят **gratuito patrocinio**. Читайте, [как это попросить][1].
