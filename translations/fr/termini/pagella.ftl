### pagella — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = bulletin scolaire
# it: Il foglio con i voti dei figli.
summary = Le papier avec les notes des enfants.
# it: voti; scuola; scheda di valutazione
keywords = notes; école; bulletin
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = registre scolaire en ligne
p-eakqs = L’école le donne au milieu et à la fin de l’année scolaire. Il est souvent dans le [registre scolaire en ligne (registro elettronico)][1].
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = Gardez-le : il sert si vous changez d’école ou de pays.
