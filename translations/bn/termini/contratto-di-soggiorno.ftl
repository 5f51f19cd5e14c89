### contratto di soggiorno — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = বসবাসের জন্য কাজের চুক্তি
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = অনুমতিপত্র পাওয়ার জন্য যিনি আপনাকে কাজ দেন তাঁর সঙ্গে সই করা চুক্তি।
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
keywords = কাজ; মালিক; নিয়োগকর্তা; কন্ট্রাক্ট
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-k7kyf = কর্মী ও নিয়োগকর্তা এতে সই করেন। এতে আরও লেখা থাকে যে উপযুক্ত বাসা আছে। নিয়ম অনুযায়ী ইতালিতে ঢোকার 15 দিনের মধ্যে সই করতে হয়।
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = এই চুক্তি ছাড়া কাজের অনুমতিপত্র আসে না।
