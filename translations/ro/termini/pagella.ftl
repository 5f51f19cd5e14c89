### pagella — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = carnet de note
# it: Il foglio con i voti dei figli.
summary = Hârtia cu notele copiilor.
# it: voti; scuola; scheda di valutazione
keywords = note; școală; foaie cu note; pagella
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = catalog electronic
p-eakqs = Școala îl dă la jumătatea și la sfârșitul anului școlar. Adesea este în [catalogul electronic (registro elettronico)][1].
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = Păstrați-l: vă trebuie dacă schimbați școala sau țara.
