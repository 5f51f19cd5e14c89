### dimissioni — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = renuncia al trabajo
# it: Quando sei tu a lasciare il lavoro.
summary = Cuando es usted quien deja el trabajo.
# it: lasciare il lavoro; licenziarsi
keywords = dejar el trabajo; renunciar
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = oficina de ayuda
# term: sindacato → { -sindacato } = sindicato
p-rd5x2 = Normalmente la presenta en línea. Una [oficina de ayuda (patronato)][1] o un sindicato le ayuda.
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = ¿Cambió de idea? Si la presentó en línea, puede retirarla en un máximo de **7 días**.
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = subsidio de desempleo
p-akce8 = Atención: después de la renuncia normalmente no hay [subsidio de desempleo (NASpI)][1].
