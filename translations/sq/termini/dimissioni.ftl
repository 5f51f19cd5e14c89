### dimissioni — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = dorëheqje
# it: Quando sei tu a lasciare il lavoro.
summary = Kur jeni ju që e lini punën.
# it: lasciare il lavoro; licenziarsi
keywords = lë punën; largohem nga puna
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = zyrë ndihme
# term: sindacato → { -sindacato } = sindikatë
p-rd5x2 = Zakonisht e jepni në internet. Një [zyrë ndihme (patronato)][1] ose një { -sindacato } ju ndihmon.
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = Keni ndërruar mendje? Nëse e keni dhënë në internet, mund ta tërhiqni brenda **7 ditëve**.
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = pagesa e papunësisë
p-akce8 = Kujdes: pas dorëheqjes zakonisht nuk ka [NASpI][1].
