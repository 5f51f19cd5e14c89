### Provincia di Cremona — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Provincia di Cremona
title = Provincia Cremona
# it: L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
# term: centri per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
summary = Instituția întregului teritoriu. În Lombardia provinciile administrează centrele de ocupare a forței de muncă.
# it: provincia; centro per l'impiego; lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
keywords = provincie; centru de ocupare; loc de muncă; muncă

## Che cosa fa

# it: La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-7u7pg = Provincia Cremona a făcut parte din [rețeaua Mondinsieme][1]. Acordul rețelei s-a încheiat în 2014.
# it: In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
# term: centri per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
p-fi2dd = În Lombardia provinciile administrează [centrele de ocupare a forței de muncă (centri per l'impiego)][1]. Dacă vă căutați de lucru, citiți [cum se face][2].
# it: Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
p-qxhkz = Aici lipsesc adresa și telefonul. Cereți-le la primăria dumneavoastră.
