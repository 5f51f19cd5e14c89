### dimissioni — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = démission
# it: Quando sei tu a lasciare il lavoro.
summary = Quand c’est vous qui quittez le travail.
# it: lasciare il lavoro; licenziarsi
keywords = quitter le travail; démissionner
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = bureau d’aide
# term: sindacato → { -sindacato } = syndicat
p-rd5x2 = D’habitude, vous la donnez en ligne. Un [bureau d’aide (patronato)][1] ou un { -sindacato } vous aide.
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = Vous avez changé d’avis ? Si vous l’avez donnée en ligne, vous pouvez la retirer dans les **7 jours** au plus tard.
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = allocation chômage
p-akce8 = Attention : après la démission, d’habitude il n’y a pas d’[allocation chômage (NASpI)][1].
