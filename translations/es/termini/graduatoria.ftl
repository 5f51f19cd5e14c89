### graduatoria — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = lista por puntaje
# it: Una lista in ordine: chi ha più punti passa prima.
summary = Una lista en orden: quien tiene más puntos pasa antes.
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = convocatoria y aviso público
keywords = lista; puntos; lugar; convocatoria
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = vivienda pública
# term: nidi → { -asilo-nido } = guardería
p-2bwu5 = Existe para las viviendas públicas, las guarderías, los concursos.
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = Cuando salga, busque su nombre. Si hay un error, los días para decirlo son pocos.
