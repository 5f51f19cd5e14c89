### licenziamento — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = heqje nga puna
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
summary = Kur punëdhënësi ju largon nga puna.
# it: perdere il lavoro; lettera; giusta causa
keywords = humba punën; letër; më hoqën nga puna
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindikatë
p-mbqe5 = Duhet të jetë me shkrim. Nëse nuk jeni dakord, keni **60 ditë** për ta thënë: shkoni te një [sindikatë (sindacato)][1].
