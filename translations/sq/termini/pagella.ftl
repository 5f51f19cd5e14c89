### pagella — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = dëftesë me nota
# it: Il foglio con i voti dei figli.
summary = Fleta me notat e fëmijëve.
# it: voti; scuola; scheda di valutazione
keywords = nota; shkollë; librezë notash
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = regjistri elektronik i shkollës
p-eakqs = Shkolla e jep në mes dhe në fund të vitit shkollor. Shpesh është te [regjistri elektronik (registro elettronico)][1].
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = Ruajeni: duhet nëse ndërroni shkollë ose vend.
