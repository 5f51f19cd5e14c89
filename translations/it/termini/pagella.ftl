### termini/pagella
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = pagella
summary = Il foglio con i voti dei figli.
keywords = voti; scuola; scheda di valutazione
# note: [1] = termini/registro-elettronico
p-eakqs = La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
p-tq7ex = Conservala: serve se cambi scuola o Paese.
