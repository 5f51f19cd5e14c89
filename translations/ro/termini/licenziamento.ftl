### licenziamento — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = concediere
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
summary = Când un angajator vă dă afară.
# it: perdere il lavoro; lettera; giusta causa
keywords = pierd locul de muncă; dat afară; scrisoare; concediat
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindicat
p-mbqe5 = Trebuie să fie scrisă. Dacă nu sunteți de acord, mergeți la un [sindicat (sindacato)][1].
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = angajator
# term: raccomandata → { -raccomandata } = scrisoare recomandată
# term: pec → { -pec } = PEC
l-d93e7 = În **cel mult 60 de zile** scrieți angajatorului, printr-o [scrisoare recomandată (raccomandata)][1] sau prin [PEC][2].
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = Apoi aveți **180 de zile** ca să mergeți la judecător.
