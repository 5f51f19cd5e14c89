### contratto di soggiorno — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = contract de ședere
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = Contractul pe care îl semnați cu cel care vă dă de lucru, ca să obțineți permisul.
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = angajator
keywords = muncă; angajator; permis
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
p-k7kyf = Îl semnează lucrătorul și { -datore-di-lavoro(case: "def") }. Spune și că există o locuință potrivită. De regulă îl semnați în cel mult 15 zile de la intrarea în Italia.
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = Fără acest contract nu vine permisul pentru muncă.
