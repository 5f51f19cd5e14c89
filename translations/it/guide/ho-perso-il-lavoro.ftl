### guide/ho-perso-il-lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ho perso il lavoro
summary = I passi per avere la disoccupazione e cercare un altro lavoro.
keywords = licenziato; senza lavoro; disoccupato; fine contratto
# steps.text
f-f7nnc = Controlla la lettera e l'ultima busta paga.
# steps.text
f-r6zac = Chiedi la NASpI nei primi 8 giorni, se puoi.
# steps.text
f-9gkk9 = Iscriviti al centro per l'impiego.
# steps.text
f-hz9ir = Guarda quando scade il permesso.
# steps.text
f-2hgdy = Chiedi l'ISEE corrente.
# steps.text
f-dynw4 = Se non riesci a pagare l'affitto, parla subito.
# steps.text
f-uygn8 = Se mancano i soldi, vai dall'assistente sociale.
# note: [1] = termini/licenziamento
p-awg4x = Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
p-a4urp = Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
