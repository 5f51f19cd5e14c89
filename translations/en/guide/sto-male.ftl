### Sto male — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = I am ill
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = Who to ask when you are ill, by day and by night.
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = ill; sick; illness; doctor; fever; pain; headache; cough; it hurts
# it: È grave? Chiama subito.
f-r7b8h = Is it serious? Call at once.
# it: Non è grave? Vai dal tuo medico.
f-h5riv = Is it not serious? Go to your doctor.
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = Is your doctor not there? Call the number for non-urgent care.
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = emergency department
f-ycgzw = Is it sudden and serious? Go to the { -pronto-soccorso }.
# it: Ti serve uno specialista? Prenota.
f-pvw6f = Do you need a specialist? Book a visit.
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = Do you have toothache? Read where to ask.
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = health code for people without a permit
f-b9sim = No permit? Ask for the { -stp }.
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = Strong chest pain, difficulty breathing or a lot of blood: call the [emergency number][1] at once.
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = employer
p-4jdcd = If you work, tell your { -datore-di-lavoro } and ask the doctor for the { -certificato-di-malattia } on the same day.
