### pagella — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = шкільний табель
# it: Il foglio con i voti dei figli.
summary = Папір з оцінками дітей.
# it: voti; scuola; scheda di valutazione
keywords = оцінки; школа; scheda di valutazione
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = електронний щоденник
p-eakqs = Школа дає його в середині і в кінці навчального року. Часто він є в [електронному щоденнику][1].
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = Зберігайте його: він потрібен, якщо змінюєте школу або країну.
