### Ho perso il lavoro — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = ???
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = ???
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = ???
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = recibo de sueldo
f-f7nnc = ???
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = subsidio de desempleo
f-r6zac = ???
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = oficina de empleo
f-9gkk9 = ???
# it: Guarda quando scade il permesso.
f-hz9ir = ???
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = indicador económico de la familia
f-2hgdy = ???
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = ???
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = trabajador social
f-uygn8 = ???
# it: Non aspettare: alcune domande hanno una scadenza.
p-awg4x = ???
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = ???
