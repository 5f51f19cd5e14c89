### Permesso per soggiornanti di lungo periodo — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = Permiso de residencia UE de larga duración
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = El permiso que no hay que pedir de nuevo cada uno o dos años.
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = permiso de residencia UE de larga duración
keywords = carta di soggiorno; permiso ilimitado; permiso permanente; cinco años; A2; larga duración
# it: la prova del reddito
# term: reddito → { -reddito } = ingresos
f-5e26g = la prueba de los { -reddito }
# it: la prova che sai l'italiano al livello A2
f-g37ax = la prueba de que sabe italiano de nivel A2
# it: i certificati penali, se te li chiedono
f-bnh89 = los certificados de antecedentes penales, si se los piden
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
f-mqc87 = el permiso de residencia UE de larga duración
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = En las oficinas de correos con Sportello Amico.
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = Este permiso vale sin límite de tiempo. La tarjeta, en cambio, vence y debe renovarla.

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = Normalmente debe tener:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
l-x2wmd = un { -permesso-di-soggiorno }, y tenerlo desde hace al menos 5 años
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = ingresos
l-h5j7f = un ingreso mínimo
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = italiano de nivel A2
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = certificado de vivienda adecuada
l-38d5z = para los familiares, una vivienda adecuada ([certificado de vivienda adecuada (idoneità alloggiativa)][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = No puede pedirlo con algunos permisos, por ejemplo el de estudio. Los refugiados tienen reglas más fáciles.

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
l-r6y6k = Compruebe en una [oficina de ayuda (patronato)][1] si puede pedirlo.
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = Haga el [examen de italiano][1], si no tiene ya un certificado válido.
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = ingresos
l-8qv3d = Prepare los documentos sobre los { -reddito } y la vivienda.
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = Pida en el correo el [sobre con los formularios (kit postale)][1].
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = oficina de ayuda
l-5i68x = Llene los formularios del sobre con el patronato y entréguelo en el correo.
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
l-nqvcg = Vaya a la [jefatura de policía (Questura)][1] el día de la cita.
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = Regrese para recoger el permiso cuando esté listo.

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = La ley prevé { $processing_time }. A menudo hace falta más tiempo.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
# term: bollettino → { -bollettino } = formulario de pago postal
# term: patronato → { -patronato } = oficina de ayuda
p-yknzk = Paga un [timbre fiscal (marca da bollo)][1], un [formulario de pago (bollettino)][2] y el servicio del correo. Pregunte los precios en el patronato antes de pagar.

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = oficina de ayuda
p-68bn9 = Puede perder este permiso si se queda más de **12 meses seguidos** fuera de la Unión Europea. Antes de un viaje largo pregunte en un patronato o a un abogado.

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = Si algo va mal
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = jefatura de policía
# term: patronato → { -patronato } = oficina de ayuda
p-y2mja = Si falta un documento, la Questura le escribe. En la carta está escrito cuántos días tiene. Responda antes de que terminen. Si no entiende la carta, llévela al patronato.
