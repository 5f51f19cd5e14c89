### tutore — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = অভিভাবক
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = অপ্রাপ্তবয়স্ক
summary = যে প্রাপ্তবয়স্ককে বিচারক একা অপ্রাপ্তবয়স্কের জন্য ঠিক করেন।
# it: minore; giudice; responsabile
# term: minore → { -minore } = অপ্রাপ্তবয়স্ক
keywords = ???
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = ???
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
p-kw3jj = ???
