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
# it: Deve essere scritto. Se non sei d'accordo, hai **60 giorni** per dirlo: vai da un [sindacato][1].
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = trade union
p-mbqe5 = It must be in writing. If you do not agree, you have **60 days** to say so: go to a [trade union][1].
