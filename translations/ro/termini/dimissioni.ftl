### dimissioni — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = demisie
# it: Quando sei tu a lasciare il lavoro.
summary = Când dumneavoastră plecați de la locul de muncă.
# it: lasciare il lavoro; licenziarsi
keywords = plec de la muncă; demisie; îmi dau demisia
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = birou de asistență
# term: sindacato → { -sindacato } = sindicat
p-rd5x2 = De obicei o dați online. Un [birou de asistență (patronato)][1] sau un { -sindacato } vă ajută.
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = V-ați răzgândit? Dacă ați dat-o online, o puteți retrage în **cel mult 7 zile**.
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = NASpI
p-akce8 = Atenție: după demisie de obicei nu primiți [NASpI][1].
