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
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindicat
p-mbqe5 = Trebuie să fie scrisă. Dacă nu sunteți de acord, aveți **60 de zile** ca să o spuneți: mergeți la un [sindicat (sindacato)][1].
