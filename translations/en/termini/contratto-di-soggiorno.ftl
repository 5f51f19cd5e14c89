### contratto di soggiorno — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = residence contract
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = The contract you sign with the person who employs you, to get the permit.
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = employer
keywords = work; employer
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = employer
p-k7kyf = The worker and the { -datore-di-lavoro } sign it. It also says that there is suitable housing. As a rule you both sign it within 15 days of entry into Italy.
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = Without this contract the work permit does not come.
