### Emergenze — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = Экстренная помощь
# it: Chi chiamare quando c'è un pericolo.
summary = Кому звонить, когда есть опасность.
# it: pericolo; aiuto; ambulanza; polizia
keywords = опасность; помощь; скорая; полиция; спасение
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = Если есть серьёзная опасность, сразу звоните по [номеру экстренной помощи][1].
