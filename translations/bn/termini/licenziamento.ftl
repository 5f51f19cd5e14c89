### licenziamento — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = চাকরি থেকে বরখাস্ত
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
summary = নিয়োগকর্তা যখন আপনাকে কাজ থেকে বাদ দেন।
# it: perdere il lavoro; lettera; giusta causa
keywords = চাকরি যাওয়া; চিঠি; ছাঁটাই; বরখাস্ত
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-mbqe5 = এটি লিখিত হতে হবে। আপনি একমত না হলে তা জানানোর জন্য **60 দিন** আছে: একটি [শ্রমিক ইউনিয়নে (sindacato)][1] যান।
