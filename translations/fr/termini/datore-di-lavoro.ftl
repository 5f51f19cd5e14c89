### datore di lavoro — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = employeur
# it: La persona o l'azienda per cui lavori.
summary = La personne ou l’entreprise pour qui vous travaillez.
# it: capo; padrone; ditta; azienda
keywords = chef; patron; entreprise; société
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = fiche de paie
p-p64zw = Il doit vous donner le [contrat (contratto)][1], le salaire et la [fiche de paie (busta paga)][2].
