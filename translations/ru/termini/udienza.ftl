### udienza — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = судебное заседание
# it: Il giorno in cui il giudice ti ascolta.
summary = День, когда вас слушает судья.
# it: tribunale; giudice; processo
keywords = суд; судья; процесс
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = Внимательно посмотрите день, час и комнату. Всегда приходите, лучше с [адвокатом][1].
