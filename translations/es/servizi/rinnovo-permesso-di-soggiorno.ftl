### Rinnovo del permesso di soggiorno alla posta — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
title = Renovación del permiso de residencia en el correo
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = Cómo pedir la renovación del permiso con el sobre de la oficina de correos.
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = kit postal
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
# term: impronte → { -impronte-digitali } = huellas digitales
keywords = permiso; kit postal; sobre amarillo; renovación; renovar; recibo; huellas; vencimiento; cuánto tarda el permiso; cuánto tiempo para el permiso; espero el permiso; permiso vencido; cuándo llega el permiso; renovar el permiso
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = los documentos sobre trabajo, estudio o familia
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
f-6r4sv = el recibo de la solicitud
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
f-8jprz = el { -permesso-di-soggiorno } renovado
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = En las oficinas de correos con Sportello Amico.
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-g93k4 = El { -permesso-di-soggiorno } tiene una fecha de vencimiento. Para quedarse en Italia debe pedir la **renovación** (rinnovo).

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-v53uw = A quien tiene un { -permesso-di-soggiorno } que está por vencer. Los ciudadanos de la Unión Europea no necesitan el permiso.

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Vaya a una oficina de correos con Sportello Amico.
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = Pida el [sobre con los formularios (kit postale)][1] para el permiso. El sobre es gratis.
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
l-rkb8s = Llene los formularios. Una [oficina de ayuda (patronato)][1] puede ayudarle.
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
l-vw9zs = Compre un [timbre fiscal (marca da bollo)][1] en la tienda de tabaco (tabaccaio).
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = pasaporte
l-q3gqw = Lleve al correo el sobre **abierto**, con las copias. Lleve también el pasaporte.
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-emi4m = Pague y guarde el recibo. Guarde también la hoja con la cita.
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = jefatura de policía
# term: impronte → { -impronte-digitali } = huellas digitales
l-mv3rm = Vaya a la [jefatura de policía (Questura)][1] el día de la cita. Allí deja las [huellas (impronte digitali)][2].
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = jefatura de policía
l-747aa = Cuando el permiso esté listo, vaya a recogerlo a la Questura.
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
p-k8bb9 = Lleve siempre consigo el [recibo (ricevuta)][1] del correo. Con el recibo puede quedarse en Italia y trabajar mientras espera.

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = jefatura de policía
p-v463f = Pida la renovación al menos sesenta días antes del vencimiento. La ley fija un tiempo para la respuesta: pregunte en la Questura. A menudo hace falta más tiempo.
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = orden de expulsión
p-9rsp8 = ¿Ya venció? Todavía puede pedir la renovación en un máximo de **60 días** desde el vencimiento. Después se expone a la [expulsión (espulsione)][1].

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
# term: bollettino → { -bollettino } = formulario de pago postal
p-hrvf7 = Paga el { -marca-da-bollo }, un [formulario de pago (bollettino)][1] y el servicio del correo. El monto del bollettino cambia según la duración del permiso. Pregunte los precios en el correo.

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = jefatura de policía
# term: patronato → { -patronato } = oficina de ayuda
p-f38uy = Algunos permisos no pasan por el correo. En esos casos vaya a la Questura. Si tiene dudas, pregunte en un patronato.
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
# term: questura → { -questura } = jefatura de policía
p-w23nf = **¿Quiere viajar con el recibo?** Hay límites, sobre todo en los otros países europeos. Pregunte antes en la Questura.

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = Si algo va mal
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = oficina de ayuda
l-2yqjh = **¿Ya venció?** Vaya enseguida a un patronato. Cuanto más espera, más difícil es.
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = permiso para buscar trabajo
l-dtihf = **¿Perdió el trabajo?** Existe el [permiso para buscar trabajo (attesa occupazione)][1].
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = jefatura de policía
# term: preavviso di rigetto → { -preavviso-di-rigetto } = aviso previo de rechazo
l-3xzb5 = **¿Llega una carta?** La Questura puede pedirle otros documentos o decirle que piensa rechazar la solicitud ([aviso previo de rechazo (preavviso di rigetto)][1]). Los días para responder son pocos.
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **¿No sabe qué hacer con la carta?** Lea [la página sobre las cartas][1].
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **¿Recibe un rechazo?** Lleve la hoja el mismo día a un [abogado][1].

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = Dónde se hace cada paso
# it: Dove
c-git2k = Dónde
# it: Che cosa fai
c-vhx55 = Qué hace
# it: Patronato
# term: patronato → { -patronato } = oficina de ayuda
c-nnzm9 = Oficina de ayuda (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = Pida ayuda para los formularios.
# it: Ufficio postale
c-tsmvk = Oficina de correos
# it: Consegni la domanda e paghi.
c-crjui = Entrega la solicitud y paga.
# it: Questura
# term: questura → { -questura } = jefatura de policía
c-zm53w = Jefatura de policía (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = huellas digitales
c-scskx = Deja las huellas y recoge el permiso.
