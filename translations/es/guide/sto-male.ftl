### Sto male — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = Me siento mal
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = A quién acudir cuando está enfermo, de día y de noche.
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = enfermo; enfermedad; doctor; fiebre; dolor; dolor de cabeza; tos; me duele
# it: È grave? Chiama subito.
f-r7b8h = ¿Es grave? Llame enseguida.
# it: Non è grave? Vai dal tuo medico.
f-h5riv = ¿No es grave? Vaya a su médico.
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = ¿No está el médico? Llame al número para la atención no urgente.
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
f-ycgzw = ¿Es repentino y serio? Vaya a { -pronto-soccorso }.
# it: Ti serve uno specialista? Prenota.
f-pvw6f = ¿Necesita un especialista? Reserve una cita.
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = ¿Le duelen los dientes? Lea dónde preguntar.
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = código de salud para personas sin permiso
f-b9sim = ¿No tiene permiso? Pida el { -stp }.
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = Dolor fuerte en el pecho, dificultad para respirar o mucha sangre: llame enseguida al [número de emergencia][1].
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
p-4jdcd = Si trabaja, avise al { -datore-di-lavoro } y pida el certificado al médico el mismo día.
