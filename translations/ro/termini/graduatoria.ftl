### graduatoria — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = clasament
# it: Una lista in ordine: chi ha più punti passa prima.
summary = O listă în ordine: cine are mai multe puncte trece primul.
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = anunț public
keywords = listă; puncte; loc; anunț; punctaj
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = locuință socială
# term: nidi → { -asilo-nido } = creșă
p-2bwu5 = Există pentru { -servizi-abitativi-pubblici(case: "pl") }, { -asilo-nido(case: "pl") } și concursuri.
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = Când apare, căutați-vă numele. Dacă este o greșeală, aveți puține zile ca să o spuneți.
