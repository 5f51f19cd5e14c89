### pagella — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = school report
# it: Il foglio con i voti dei figli.
summary = The paper with your children's marks.
# it: voti; scuola; scheda di valutazione
keywords = marks; grades; school; report card
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = online school register
p-eakqs = The school gives it in the middle and at the end of the school year. Often it is in the [online school register][1].
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = Keep it: you need it if you change school or country.
