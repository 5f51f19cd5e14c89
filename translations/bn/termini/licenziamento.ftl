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
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
p-mbqe5 = এটি লিখিত হতে হবে। আপনি একমত না হলে একটি [শ্রমিক ইউনিয়নে (sindacato)][1] যান।
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
# term: raccomandata → { -raccomandata } = রেজিস্ট্রি চিঠি
# term: pec → { -pec } = প্রত্যয়িত ই-মেইল
l-d93e7 = **60 দিনের** মধ্যে নিয়োগকর্তাকে [রেজিস্ট্রি চিঠি (raccomandata)][1] বা [প্রত্যয়িত ই-মেইল (PEC)][2] দিয়ে লিখুন।
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = তারপর বিচারকের কাছে যাওয়ার জন্য **180 দিন** আছে।
