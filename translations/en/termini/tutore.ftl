### tutore — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = guardian
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = person under 18
summary = The adult that the judge chooses for a person under 18 who is alone.
# it: minore; giudice; responsabile
# term: minore → { -minore } = person under 18
keywords = minor; judge; responsible person
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = The guardian helps them with decisions, signs for them and listens to what they want.
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = person under 18
p-kw3jj = Read the page for [people under 18 who are alone][1].
