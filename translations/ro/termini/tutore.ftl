### tutore — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = tutore
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = minor
summary = Adultul pe care judecătorul îl alege pentru un minor singur.
# it: minore; giudice; responsabile
# term: minore → { -minore } = minor
keywords = minor; judecător; responsabil; reprezentant legal
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = Îl ajută în alegeri, semnează pentru el și ascultă ce vrea.
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = minor
p-kw3jj = Citiți pagina pentru [minorii singuri][1].
