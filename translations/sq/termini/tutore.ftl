### tutore — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = kujdestar ligjor
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = i mitur
summary = I rrituri që gjykatësi zgjedh për një të mitur të vetëm.
# it: minore; giudice; responsabile
# term: minore → { -minore } = i mitur
keywords = i mitur; gjykatës; përgjegjës
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = E ndihmon në zgjedhjet, firmos për të dhe dëgjon çfarë do.
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = i mitur
p-kw3jj = Lexoni faqen për [të miturit e vetëm][1].
