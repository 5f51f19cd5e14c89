### argomenti/emergenze
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Emergenze
summary = Chi chiamare quando c'è un pericolo.
keywords = pericolo; aiuto; ambulanza; polizia
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
