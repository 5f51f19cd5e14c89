### Non riesci a pagare l'affitto, e non è colpa tua — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = No puede pagar el alquiler, y no es culpa suya
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = deuda de alquiler sin culpa
summary = Qué hacer si perdió el trabajo o está enfermo: la { -morosita-incolpevole }.
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = deuda de alquiler sin culpa
# term: sfratto → { -sfratto } = desalojo
# term: contributo → { -contributi } = aportes al seguro social
keywords = deuda de alquiler; alquiler atrasado; desalojo; ayuda para el alquiler; morosità incolpevole; arriendo
# it: il contratto di affitto registrato
f-is3gj = el contrato de alquiler registrado
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = despido
f-im4ty = la prueba de lo que ocurrió: { -licenziamento }, enfermedad, separación
# it: le lettere del proprietario o del tribunale
f-p2jwe = las cartas del propietario o del tribunal (Tribunale)
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = aportes al seguro social
f-qttwb = una ayuda de dinero o un acuerdo con el propietario
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = deuda de alquiler sin culpa
p-i343g = Si no paga porque perdió el trabajo o está enfermo, se llama [deuda de alquiler sin culpa (morosità incolpevole)][1]. Puede haber ayudas.

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = A quienes tienen un contrato registrado y perdieron gran parte de su dinero. Las causas son por ejemplo:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = despido
l-42xs5 = { -licenziamento } o menos horas de trabajo
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = enfermedad grave
# it: separazione
# note: voce 3 di 4
l-x9d4d = separación
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = muerte de quien traía el sueldo

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = **Hable enseguida** con el propietario. Pida pagar en cuotas. Escriban el acuerdo.
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = Vaya a los [servicios sociales][1] de su municipio (Comune). Pregunte si ahora dan una ayuda para pagar el alquiler.
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicador económico de la familia
l-db6we = Pida el [ISEE][1], también el corriente (ISEE corrente).
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = recibo del permiso
l-em8vb = Pague lo que pueda, cada mes. Guarde los recibos.
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = Si llega una carta del tribunal, lea [qué hacer][1].

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = Estas ayudas existen solo cuando el municipio tiene fondos. Pregunte a menudo y mire los avisos del municipio.

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = En Crema hay un proyecto para estas [emergencias de vivienda][1]. Pregunte en el municipio si está activo.

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = Si algo va mal
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = No se vaya de la casa solo porque el propietario se lo dice. Solo un **juez** puede hacerle salir. Si él cambia la cerradura, llame a la policía.
