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
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = sindicato
p-mbqe5 = Debe ser escrito. Si no está de acuerdo, tiene **60 días** para decirlo: vaya a un [sindicato][1].
