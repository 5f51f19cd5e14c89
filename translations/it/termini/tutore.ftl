### termini/tutore
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = tutore
summary = L'adulto che il giudice sceglie per un minorenne solo.
keywords = minore; giudice; responsabile
p-jxk35 = Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
# note: [1] = servizi/minore-straniero-solo
p-kw3jj = Leggi la pagina per i [minori soli][1].
