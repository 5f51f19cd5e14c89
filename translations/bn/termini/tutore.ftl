### tutore — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = আইনি অভিভাবক
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = অপ্রাপ্তবয়স্ক
summary = যে প্রাপ্তবয়স্ককে বিচারক একা অপ্রাপ্তবয়স্কের জন্য ঠিক করেন।
# it: minore; giudice; responsabile
# term: minore → { -minore } = অপ্রাপ্তবয়স্ক
keywords = অপ্রাপ্তবয়স্ক; বিচারক; গার্ডিয়ান; দায়িত্বপ্রাপ্ত
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = তিনি সিদ্ধান্ত নিতে সাহায্য করেন, তার হয়ে সই করেন এবং সে কী চায় শোনেন।
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
p-kw3jj = [একা অপ্রাপ্তবয়স্কদের][1] জন্য পাতাটি পড়ুন।
