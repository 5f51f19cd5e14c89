### pagella — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = carnet de note
# it: Il foglio con i voti dei figli.
summary = Hârtia cu notele copiilor.
# it: voti; scuola; scheda di valutazione
keywords = note; școală; foaie cu note; pagella
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: La scuola la dà a metà anno e alla fine. Spesso è nel [registro elettronico][1].
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# change: ~anno~ +dell'anno di scuola+
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = catalog electronic
p-eakqs = Școala îl dă la jumătatea anului și la sfârșit. Adesea este în [catalogul electronic (registro elettronico)][1].
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = Păstrați-l: vă trebuie dacă schimbați școala sau țara.
