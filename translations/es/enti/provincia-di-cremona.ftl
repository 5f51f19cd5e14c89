### Provincia di Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = Provincia de Cremona
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = oficina de empleo
summary = El organismo de todo el territorio. En Lombardía las provincias dirigen las oficinas de empleo.
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
keywords = provincia; oficina de empleo; trabajo

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = La Provincia de Cremona formó parte de la [red de Mondinsieme][1]. El acuerdo de la red terminó en 2014.
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = oficina de empleo
p-fi2dd = En Lombardía las provincias dirigen las [oficinas de empleo (centri per l'impiego)][1]. Si busca trabajo, lea [cómo se hace][2].
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = Aquí faltan la dirección y el teléfono. Pídalos en su municipio.
