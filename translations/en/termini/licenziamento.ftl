### licenziamento — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = dismissal
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = employer
summary = When your employer ends your job.
# it: perdere il lavoro; lettera; giusta causa
keywords = losing the job; letter; fired; giusta causa
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = trade union
p-mbqe5 = It must be in writing. If you do not agree, go to a [trade union (sindacato)][1].
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = employer
# term: raccomandata → { -raccomandata } = registered letter
# term: pec → { -pec } = certified e-mail
l-d93e7 = Within **60 days** write to your employer, with a [registered letter (raccomandata)][1] or a [certified e-mail (PEC)][2].
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = Then you have **180 days** to go to the judge.
