### udienza — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: udienza
title = судове засідання
# it: Il giorno in cui il giudice ti ascolta.
summary = День, коли суддя вас слухає.
# it: tribunale; giudice; processo
keywords = суд; суддя; процес
# it: Guarda bene il giorno, l'ora e la stanza. Vai sempre, meglio con un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-5nrhe = Уважно подивіться день, годину і кімнату. Завжди приходьте, краще з [адвокатом][1].
