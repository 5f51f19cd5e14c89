### contratto di soggiorno — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = kontratë qëndrimi
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = Kontrata që firmosni me atë që ju jep punë, për të marrë lejen.
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
keywords = punë; punëdhënës; leje
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
p-k7kyf = E firmosin punonjësi dhe { -datore-di-lavoro(case: "def") }. Thotë edhe që ka një banesë të përshtatshme. Si rregull e firmosni brenda 15 ditësh nga hyrja.
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = Pa këtë kontratë leja për punë nuk vjen.
