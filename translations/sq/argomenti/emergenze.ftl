### Emergenze — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = Emergjencat
# it: Chi chiamare quando c'è un pericolo.
summary = Kë të telefononi kur ka rrezik.
# it: pericolo; aiuto; ambulanza; polizia
keywords = rrezik; ndihmë; ambulancë; polici; emergjencë; urgjencë; zjarrfikës
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = Nëse ka rrezik të madh, telefononi menjëherë [numrin e emergjencës][1].
