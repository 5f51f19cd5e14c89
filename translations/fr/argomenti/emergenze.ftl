### Emergenze — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = Urgences
# it: Chi chiamare quando c'è un pericolo.
summary = Qui appeler quand il y a un danger.
# it: pericolo; aiuto; ambulanza; polizia
keywords = danger; au secours; ambulance; police; pompiers; 112
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = S’il y a un danger grave, appelez tout de suite le [numéro d’urgence][1].
