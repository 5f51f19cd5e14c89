### tutore — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = tutor legal
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = menor de edad
summary = El adulto que el juez elige para un menor de edad que está solo.
# it: minore; giudice; responsabile
# term: minore → { -minore } = menor de edad
keywords = menor; juez; responsable
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = Ayuda al menor en las decisiones, firma en su nombre y escucha qué quiere.
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = menor de edad
p-kw3jj = Lea la página para los [menores solos][1].
