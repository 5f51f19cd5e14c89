### pagella — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = boleta de notas
# it: Il foglio con i voti dei figli.
summary = La hoja con las notas de los hijos.
# it: voti; scuola; scheda di valutazione
keywords = notas; calificaciones; escuela; libreta
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = registro escolar en línea
p-eakqs = La escuela la da a mitad y al final del año escolar. A menudo está en el [registro escolar en línea (registro elettronico)][1].
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = Guárdela: sirve si cambia de escuela o de país.
