### Provincia di Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = Province of Cremona
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = job centre
summary = The public authority for the whole area. In Lombardy the Provinces run the job centres.
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
keywords = province; job centre; work

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = The Province of Cremona was part of the [Mondinsieme network][1]. The agreement of the network ended in 2014.
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = job centre
p-fi2dd = In Lombardy the Provinces run the [job centres (centri per l'impiego)][1]. If you are looking for work, read [how to do it][2].
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = The address and telephone are missing here. Ask your town hall for them.
