### Alcol, droghe e gioco d'azzardo: aiuto per smettere — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = Alcohol, drogas y juegos de azar: ayuda para dejarlos
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = Un servicio público y gratuito para quien tiene una adicción y para la familia.
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = servicio para las adicciones
keywords = SerD; droga; alcohol; alcoholismo; juegos de azar; adicción; tragamonedas; apuestas; bebo demasiado; tomo mucho; no puedo dejar de beber; no puedo dejar de tomar; mi marido bebe; mi esposo toma mucho; borracho; alcohólico; alcohólica; me drogo; mi hijo se droga; drogas; no puedo dejar de jugar
# it: ascolto e cure
f-9s565 = alguien que le escucha y tratamiento
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = servicio para las adicciones
p-r4c6c = El **Servizio dipendenze** ([SerD][1]), servicio para las adicciones, ayuda a quien no logra dejar de beber, de usar drogas o de jugar por dinero.

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = A quien tiene el problema y a sus familiares. Puede ir también solo para hablar.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-ik43y = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = receta médica
l-ca8eu = Pida la dirección al médico o en la farmacia. No se necesita receta.
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = Llame por teléfono o vaya en persona.
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = Cuente su situación. Si quiere, puede **no** decir su nombre.
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = Decida con ellos qué pasos seguir.

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = Alguien que le escucha, consultas médicas, medicinas, grupos. Todo es gratis y secreto.

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = servicio para las adicciones
l-ghgbv = A quien va al SerD no lo denuncian por eso.
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = Si trabaja, en ciertos casos puede conservar el puesto durante el tratamiento. Pregunte al servicio.
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = La familia puede pedir ayuda aunque el pariente no quiera.

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = Si algo va mal
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = ¿Una persona no se despierta o respira mal? Llame al [número de emergencia][1].
