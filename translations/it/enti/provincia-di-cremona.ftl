### enti/provincia-di-cremona
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Provincia di Cremona
summary = L'ente di tutto il territorio. In Lombardia le Province gestiscono i centri per l'impiego.
keywords = provincia; centro per l'impiego; lavoro

## Che cosa fa

# note: [1] = enti/rete-mondinsieme
p-7u7pg = La Provincia di Cremona ha fatto parte della [rete di Mondinsieme][1]. L'accordo della rete è finito nel 2014.
# note: [1] = termini/centro-per-l-impiego
# note: [2] = servizi/cercare-lavoro
p-fi2dd = In Lombardia le Province gestiscono i [centri per l'impiego][1]. Se cerchi lavoro, leggi [come si fa][2].
p-qxhkz = Qui mancano indirizzo e telefono. Chiedili al tuo Comune.
