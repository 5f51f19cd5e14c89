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
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindikatë
p-mbqe5 = Duhet të jetë me shkrim. Nëse nuk jeni dakord, shkoni te një [sindikatë (sindacato)][1].
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
# term: raccomandata → { -raccomandata } = letër rekomande
# term: pec → { -pec } = postë elektronike e certifikuar
l-d93e7 = Brenda **60 ditëve** shkruajini { -datore-di-lavoro(case: "gen") }, me [letër rekomande (raccomandata)][1] ose me [PEC][2].
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = Pastaj keni **180 ditë** për të shkuar te gjykatësi.
