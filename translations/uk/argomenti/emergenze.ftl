### Emergenze — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = Екстрена допомога
# it: Chi chiamare quando c'è un pericolo.
summary = Кому дзвонити, коли є небезпека.
# it: pericolo; aiuto; ambulanza; polizia
keywords = небезпека; допомога; швидка; поліція; порятунок
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = Якщо є серйозна небезпека, негайно дзвоніть на [номер екстреної допомоги][1].
