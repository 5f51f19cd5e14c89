### Sei incinta: cure, esami e parto — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = Está embarazada: atención médica, exámenes y parto
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = Controles y hospital para las mujeres embarazadas, también sin permiso.
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = embarazo; embarazada; parto; partera; ecografía; permiso por salud; curso de preparto; espero un bebé; prueba de embarazo
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
# term: codice stp → { -stp } = código de salud para personas sin permiso
f-zjcf4 = la { -tessera-sanitaria } o el { -stp }, si los tiene
# it: gli esami che hai già fatto
f-9t7be = los exámenes que ya se hizo
# it: visite, esami e assistenza al parto
f-6xchf = controles, exámenes y atención en el parto
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = En el embarazo tiene derecho a los controles, a los exámenes y al parto en el hospital.

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-vip88 = A todas las mujeres, **también sin permiso de residencia**.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-isdvd = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = centro de planificación familiar
l-urvrm = Hágase la prueba de embarazo. Después vaya al [centro de planificación familiar (consultorio)][1] o al médico.
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = Hágase el primer control pronto, mejor en los primeros tres meses.
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = Hágase los exámenes indicados. Guarde todas las hojas en una carpeta.
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = Elija el hospital. Pregunte por el curso de preparación al parto.
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = En los últimos meses prepare el bolso y los documentos.
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = Cuando llegan los dolores o se rompe la fuente, vaya al hospital.
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-igu74 = ¿Pierde sangre, tiene mucha fiebre o ya no siente al bebé? Llame al [número de emergencia][1] o vaya a urgencias (pronto soccorso).

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = receta médica
# term: esenzione → { -esenzione } = exención de pago
p-fgnge = Los exámenes más importantes del embarazo son gratis, si en la receta está escrita la [exención (esenzione)][1].

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
l-93rk3 = **¿No tiene permiso?** Puede pedir en la [jefatura de policía (Questura)][1] un permiso por embarazo. Dura hasta 6 meses después del parto. No pueden expulsarla.
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **¿Trabaja?** Lea sobre la [licencia de maternidad][1]. Durante el embarazo no pueden despedirla, salvo casos raros.
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **¿No quiere quedarse con el bebé?** Puede dar a luz en el hospital y no decir su nombre. Nadie la juzga.

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = Si algo va mal
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = centro de planificación familiar
p-8xfvg = ¿Después del parto está muy triste o tiene pensamientos oscuros? Les pasa a muchas mujeres. Hable con la partera, el { -consultorio-familiare } o el médico.
