### termini/serd
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = SerD
summary = Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
keywords = droga; alcol; gioco; dipendenza
p-rmshb = È gratis e segreto. Prima si chiamava **SERT**.
# note: [1] = servizi/dipendenze
p-5ifz2 = Leggi [come andarci][1].
