### Ho perso il lavoro — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = Perdí el trabajo
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = Los pasos para recibir el subsidio de desempleo y buscar otro trabajo.
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = despido; sin trabajo; desempleado; fin de contrato
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = recibo de sueldo
f-f7nnc = Revise la carta y el último { -busta-paga }.
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = subsidio de desempleo
f-r6zac = Pida la NASpI en los primeros 8 días, si puede.
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
f-9gkk9 = Inscríbase en la { -centro-per-l-impiego }.
# it: Guarda quando scade il permesso.
f-hz9ir = Mire cuándo vence el permiso.
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = indicador económico de la familia
f-2hgdy = Pida el ISEE corriente (ISEE corrente).
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = Si no puede pagar el alquiler, hable enseguida.
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = trabajador social
f-uygn8 = Si falta el dinero, hable con el { -assistente-sociale }.
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = despido
p-awg4x = No espere: algunas solicitudes tienen una fecha límite. También contra un [despido (licenziamento)][1] hay una fecha límite.
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = Si es extranjero, **no** pierde enseguida el permiso. Puede buscar otro trabajo.
