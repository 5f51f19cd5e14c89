### termini/certificazione-unica
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Certificazione Unica
summary = Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
keywords = CU; redditi; tasse; 730
p-hu9g6 = Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# note: [1] = servizi/dichiarazione-dei-redditi
p-6wsnx = Serve per il [730][1].
