### dimissioni — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = resignation
# it: Quando sei tu a lasciare il lavoro.
summary = When you are the one who leaves the job.
# it: lasciare il lavoro; licenziarsi
keywords = leave the job; quit; resign
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = advice office
# term: sindacato → { -sindacato } = trade union
p-rd5x2 = You usually do it online. An [advice office (patronato)][1] or a { -sindacato } helps you.
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = Have you changed your mind? If you resigned online, you can withdraw your resignation within **7 days**.
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = unemployment benefit
p-akce8 = Be careful: after resigning there is usually no [unemployment benefit (NASpI)][1].
