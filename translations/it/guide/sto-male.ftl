### guide/sto-male
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Sto male
summary = A chi chiedere quando sei malato, di giorno e di notte.
keywords = malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
# steps.text
f-r7b8h = È grave? Chiama subito.
# steps.text
f-h5riv = Non è grave? Vai dal tuo medico.
# steps.text
f-44qqg = Il medico non c'è? Chiama il numero per le cure non urgenti.
# steps.text
f-ycgzw = È improvviso e serio? Vai al pronto soccorso.
# steps.text
f-pvw6f = Ti serve uno specialista? Prenota.
# steps.text
f-z7pux = Hai male ai denti? Leggi a chi chiedere.
# steps.text
f-b9sim = Non hai il permesso? Chiedi il codice STP.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
p-4jdcd = Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
