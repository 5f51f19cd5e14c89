### argomenti/scuola
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Scuola
summary = Nido, scuola dei figli, scuola per adulti, titoli di studio.
keywords = scuola; nido; studio; iscrizione; diploma
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
