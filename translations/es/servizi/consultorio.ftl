### Consultorio familiare — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = centro de planificación familiar
title = Centro de planificación familiar
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = trabajador social
summary = Ginecóloga, partera, psicóloga y trabajadora social para mujeres, parejas y adolescentes.
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = centro de planificación familiar
keywords = consultorio; ginecólogo; anticonceptivos; aborto; embarazo; pareja; adolescentes; planificación familiar; condones; condón; preservativo; preservativos; píldora; pastilla del día después; píldora del día después; anticoncepción; DIU; abortar; quiero abortar; interrumpir el embarazo; embarazo no deseado; prueba de embarazo; retraso de la regla
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
# term: codice stp → { -stp } = código de salud para personas sin permiso
f-mzitm = la { -tessera-sanitaria } o el { -stp }, si los tiene
# it: visite, ascolto e consigli
f-2jn2n = consultas médicas, alguien que le escucha y consejos
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = centro de planificación familiar
# term: ricetta → { -ricetta } = receta médica
p-niv4a = El [centro de planificación familiar (consultorio)][1] ayuda a mujeres, parejas, padres y adolescentes. **No se necesita la receta** del médico.

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
# term: minorenni → { -minore } = menor de edad
p-frcwk = A todos. Las mujeres pueden ir también sin { -permesso-di-soggiorno }. Los menores de edad pueden ir solos.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-iiuzc = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = Llame por teléfono o vaya en persona. Pida la dirección al médico, en la farmacia o en el municipio.
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = Diga en breve qué necesita.
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = Pida una médica mujer o un [mediador][1], si quiere.
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = Vaya a la cita. Lo que dice queda en secreto.

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = controles para el embarazo y después del parto
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = consejos y métodos para no quedar embarazada, controles para las mujeres
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = ayuda para un embarazo que no quiere continuar
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = alguien que le escucha si hay problemas de pareja o con los hijos
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = cursos de preparación al parto

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = centro de planificación familiar
p-mfy6c = Puede interrumpir el embarazo (aborto), por lo general, en los primeros **90 días**. Si lo está pensando, vaya enseguida al { -consultorio-familiare }.

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = copago
p-qdj2k = Muchas cosas son gratis. Por algunas paga un [copago (ticket)][1]: pregunte antes.

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **Mutilación genital.** Puede hablar de esto sin vergüenza. Hay tratamientos.
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **Matrimonio forzado o violencia.** Dígalo: aquí saben adónde enviarle.

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = Si algo va mal
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = ¿Falta mucho tiempo para la primera cita? Diga que es urgente. En Lombardía hay centros públicos y centros privados que trabajan con el sector público. Pregunte también en los otros.
