### Emergenze — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = Emergencies
# it: Chi chiamare quando c'è un pericolo.
summary = Who to call when there is danger.
# it: pericolo; aiuto; ambulanza; polizia
keywords = danger; help; ambulance; police
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = If there is serious danger, call the [emergency number][1] at once.
