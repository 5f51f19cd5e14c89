### Emergenze — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = Urgențe
# it: Chi chiamare quando c'è un pericolo.
summary = Pe cine sunați când este un pericol.
# it: pericolo; aiuto; ambulanza; polizia
keywords = pericol; ajutor; ambulanță; salvare; poliție; 112
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = Dacă este un pericol grav, sunați imediat la [numărul de urgență][1].
