### Emergenze — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = Emergencias
# it: Chi chiamare quando c'è un pericolo.
summary = A quién llamar cuando hay un peligro.
# it: pericolo; aiuto; ambulanza; polizia
keywords = peligro; ayuda; ambulancia; policía; emergencia
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = Si hay un peligro grave, llame enseguida al [número de emergencia][1].
