### Primo permesso di soggiorno — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
title = Primer permiso de residencia
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = Qué hacer en los primeros días en Italia para tener el permiso.
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = visa de entrada
# term: kit postale → { -kit-postale } = kit postal
# term: sportello unico → { -sportello-unico-immigrazione } = ventanilla única de inmigración
keywords = primer permiso; recién llegado; visa; kit postal; ocho días; ventanilla única; residencia
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = los documentos sobre el motivo del viaje: trabajo, familia o estudio
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
f-48t9t = el recibo de la solicitud
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
f-bitw4 = el { -permesso-di-soggiorno }
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = En las oficinas de correos con Sportello Amico.
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-cjhk6 = Si se queda en Italia más de tres meses, necesita el [permiso de residencia (permesso di soggiorno)][1]. Pídalo enseguida después de llegar.

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = visa de entrada
p-edaqn = A quien no es ciudadano de la Unión Europea y entró con una [visa (visto)][1]. Si es ciudadano de la Unión Europea, lea [la página para usted][2].

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = Por lo general tiene **8 días hábiles** desde la entrada. No espere al último día.
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = visa de entrada
l-2rssb = Mire qué está escrito en la visa.
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ventanilla única de inmigración
# term: datore di lavoro → { -datore-di-lavoro } = empleador
l-xcuif = Si dice trabajo (lavoro) o familia (famiglia), contacte enseguida a la [ventanilla única de inmigración (Sportello unico)][1]. Le da los formularios. Para el trabajo se ocupa también el { -datore-di-lavoro }.
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = En los otros casos pida en el correo el [sobre con los formularios (kit postale)][1].
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
l-ddfyk = Llene los formularios. Una [oficina de ayuda (patronato)][1] le ayuda.
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = pasaporte
l-93cfq = Entregue el sobre abierto en una oficina de correos con Sportello Amico. Lleve el pasaporte.
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-yewfa = Pague y guarde el recibo y la hoja de la cita.
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = jefatura de policía
# term: impronte digitali → { -impronte-digitali } = huellas digitales
l-skiup = El día de la cita vaya a la [jefatura de policía (Questura)][1]. Deja las [huellas digitales (impronte digitali)][2].
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = jefatura de policía
l-gapwn = Vuelva a la Questura a recoger el permiso cuando esté listo.
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
# term: passaporto → { -passaporto } = pasaporte
p-dvnca = Lleve siempre consigo el [recibo (ricevuta)][1] y el pasaporte. El recibo prueba que pidió el permiso.

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = jefatura de policía
p-86t2e = La ley fija un tiempo para la respuesta: pregunte en la Questura. A menudo hace falta más tiempo.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
# term: bollettino → { -bollettino } = formulario de pago postal
# term: patronato → { -patronato } = oficina de ayuda
p-as276 = Paga un [timbre fiscal (marca da bollo)][1], un [formulario de pago (bollettino)][2] y el servicio del correo. El monto del bollettino cambia según la duración del permiso. Pregunte los precios en el correo o en el patronato.

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = protección internacional
l-pr4vv = Quien pide protección sigue otro camino: lea la página sobre el [asilo][1].
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = menor de edad
# term: patronato → { -patronato } = oficina de ayuda
l-8ybvk = Los hijos menores siguen la solicitud de los padres. Pregunte en el patronato qué formularios se necesitan.
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = acuerdo de integración
l-z7ivm = Si tiene más de 16 años, normalmente firma también el [acuerdo de integración (accordo di integrazione)][1].
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
# term: questura → { -questura } = jefatura de policía
l-gkxva = **¿Quiere viajar con el recibo?** Hay límites, sobre todo en los otros países europeos. Pregunte antes en la Questura.

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = Si algo va mal
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = oficina de ayuda
# term: ricorso → { -ricorso } = recurso ante el juez
p-28ztm = ¿Se le pasaron los días? Pídalo de todos modos, y pida antes un consejo a un patronato. Si recibe un rechazo escrito, los días para presentar recurso son pocos. Lleve enseguida la hoja a un abogado: puede ser [pagado por el Estado][1].
