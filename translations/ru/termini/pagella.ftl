### pagella — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = школьный табель
# it: Il foglio con i voti dei figli.
summary = Листок с оценками детей.
# it: voti; scuola; scheda di valutazione
keywords = оценки; школа; табель
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = электронный дневник
p-eakqs = Школа выдаёт его в середине и в конце учебного года. Часто он в [электронном дневнике (registro elettronico)][1].
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = Храните его: он нужен, если вы меняете школу или страну.
