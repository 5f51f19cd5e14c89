### Hai ricevuto uno sfratto — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = desalojo
title = Recibió una orden de desalojo
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = Qué hacer cuando llega una carta del tribunal sobre la vivienda.
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = desalojo
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = oficial de justicia
keywords = desalojo; desahucio; tribunal; oficial de justicia; plazo de gracia; carta verde; sfratto; carta del tribunal; me echan de casa; echado de casa; dueño de la casa; me desalojan; me echaron de casa; pierdo la casa; aviso de desahucio; tengo que dejar la casa
# it: la lettera del tribunale
f-9c37p = la carta del tribunal (Tribunale)
# it: il contratto di affitto
f-p4a2n = el contrato de alquiler
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = recibo del permiso
f-h7qcc = los recibos de los pagos
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = indicador económico de la familia
f-yyanw = el { -isee }, si lo tiene
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = un abogado y más tiempo, si el juez lo concede
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = **Solo un juez** puede hacerle salir. El propietario no puede cambiar la cerradura ni cortarle la luz y el agua.
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = desalojo
p-d3jgf = El [desalojo (sfratto)][1] es la orden del juez de dejar la vivienda. No pasa en un día.

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = oficial de justicia
p-j7whs = A quien recibió una carta del tribunal o del [oficial de justicia (ufficiale giudiziario)][1].

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = carta certificada
p-wx4h4 = Abra **siempre** las cartas y las [cartas certificadas (raccomandate)][1]. Si no va ante el juez, él decide sin escucharle.
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = audiencia judicial
l-utaxn = Mire en la carta el día de la [audiencia (udienza)][1].
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = Busque enseguida un abogado. Puede ser [pagado por el Estado][1].
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = Vaya a los [servicios sociales][1] con la carta.
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = audiencia judicial
l-tm5hh = El día de la audiencia vaya al tribunal, aunque tenga miedo.
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = Si puede pagar, pida al juez el **termine di grazia** (plazo de gracia). Normalmente son 90 días para pagar todo.
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = Si el juez dice que debe irse, fija una fecha. Pida más tiempo si tiene niños, enfermos o personas mayores.

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = Más tiempo, un acuerdo con el propietario o una ayuda del municipio (Comune).

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = desalojo
# term: sindacato → { -sindacato } = sindicato
l-36hs5 = **Aviso de fin de contrato (disdetta).** Es la carta del propietario que no quiere renovar el contrato. Todavía no es un desalojo. Llévela a un sindicato de inquilinos o a un abogado.
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = desalojo
l-vjt8i = **Desalojo por fin de contrato.** Le pasa también a quien siempre ha pagado. Pregunte al abogado.
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = menor de edad
l-bma9u = **¿Tiene menores o personas enfermas en casa?** Dígalo a todos: juez, abogado, municipio.

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = Si algo va mal
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = oficial de justicia
p-dgwye = ¿Se acerca el día del { -ufficiale-giudiziario } y no tiene adónde ir? Vuelva a los servicios sociales antes de ese día. Ponga en un lugar seguro los documentos y las medicinas.
