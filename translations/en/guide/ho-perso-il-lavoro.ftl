### Ho perso il lavoro — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = I have lost my job
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = The steps to get unemployment benefit and look for another job.
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = dismissed; fired; jobless; unemployed; end of contract
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = payslip
f-f7nnc = Check the letter and your last { -busta-paga }.
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = unemployment benefit
f-r6zac = Apply for { -naspi } in the first 8 days, if you can.
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = job centre
f-9gkk9 = Register at the { -centro-per-l-impiego }.
# it: Guarda quando scade il permesso.
f-hz9ir = See when your permit expires.
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = family wealth indicator
f-2hgdy = Ask for the up-to-date ISEE (ISEE corrente).
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = If you cannot pay the rent, talk to someone at once.
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = social worker
f-uygn8 = If you are short of money, go to the { -assistente-sociale }.
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = dismissal
p-awg4x = Do not wait: some applications have a deadline. There is also a deadline to challenge a [dismissal (licenziamento)][1].
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = If you are a foreign citizen, you do **not** lose your permit at once. You can look for another job.
