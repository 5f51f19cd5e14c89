### graduatoria — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = ranking list
# it: Una lista in ordine: chi ha più punti passa prima.
summary = A list in order: people with more points go first.
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = public notice
keywords = list; points; place; bando; waiting list
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = public housing
# term: nidi → { -asilo-nido } = day nursery
p-2bwu5 = There is one for public housing, nurseries and public job competitions.
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = When it comes out, check your name. If there is a mistake, you have only a few days to say so.
