### datore di lavoro — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = angajator
# it: La persona o l'azienda per cui lavori.
summary = Persoana sau firma pentru care lucrați.
# it: capo; padrone; ditta; azienda
keywords = șef; patron; firmă; companie
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = fluturaș de salariu
p-p64zw = Trebuie să vă dea [contractul][1], salariul și un [fluturaș de salariu (busta paga)][2].
