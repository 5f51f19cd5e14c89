### licenziamento — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = licenciement
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
summary = Quand l’employeur vous renvoie.
# it: perdere il lavoro; lettera; giusta causa
keywords = perdre le travail; lettre; renvoi
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = syndicat
p-mbqe5 = Il doit être écrit. Si vous n’êtes pas d’accord, allez voir un [syndicat (sindacato)][1].
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = employeur
# term: raccomandata → { -raccomandata } = lettre recommandée
# term: pec → { -pec } = e-mail certifié
l-d93e7 = Dans les **60 jours** au plus tard, écrivez à l’employeur, par [lettre recommandée (raccomandata)][1] ou par [e-mail certifié (PEC)][2].
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = Ensuite, vous avez **180 jours** pour aller devant le juge.
