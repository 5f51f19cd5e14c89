### licenziamento — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenziamento
title = despido
# it: Quando il datore di lavoro ti manda via.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
summary = Cuando el { -datore-di-lavoro } le echa del trabajo.
# it: perdere il lavoro; lettera; giusta causa
keywords = perder el trabajo; carta; causa justa; despedido
# it: Deve essere scritto. Se non sei d'accordo, vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindicato
p-mbqe5 = Debe ser escrito. Si no está de acuerdo, vaya a un [sindicato][1].
# it: Entro **60 giorni** scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2].
# note: voce 1 di 2
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = empleador
# term: raccomandata → { -raccomandata } = carta certificada
# term: pec → { -pec } = correo electrónico certificado
l-d93e7 = En un máximo de **60 días** escriba al { -datore-di-lavoro }, con una [carta certificada (raccomandata)][1] o un [correo electrónico certificado (PEC)][2].
# it: Poi hai **180 giorni** per andare dal giudice.
# note: voce 2 di 2
l-3cwjj = Después tiene **180 días** para ir al juez.
