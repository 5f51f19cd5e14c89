### Iscriversi al Servizio sanitario: la tessera sanitaria — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
title = Inscribirse en el Servicio de Salud: la tarjeta sanitaria
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
summary = Cómo obtener la { -tessera-sanitaria } y el derecho al médico.
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
keywords = tarjeta sanitaria; SSN; inscripción en la salud; médico; tarjeta de salud; tessera sanitaria; seguro
# it: la prova di dove abiti
f-5ibyq = la prueba de dónde vive
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = contrato de trabajo
f-5uw4k = el { -contratto-di-lavoro }, si trabaja
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
f-fm9hj = la { -tessera-sanitaria }
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Servicio Nacional de Salud
# term: medico di famiglia → { -medico-di-base } = médico de familia
p-k5c2z = El [Servicio Nacional de Salud][1] es público. Si se inscribe, tiene un { -medico-di-base } y atención gratis o a bajo precio.

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = protección internacional
p-dzmtm = **Inscripción gratis y obligatoria:** quien tiene un permiso por trabajo, familia, asilo, protección o búsqueda de trabajo. Vale también para los familiares que usted mantiene.
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **Inscripción pagada:** normalmente estudiantes y personas que no trabajan. Pregunte antes.
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = menor de edad
p-772tw = Todos los menores de edad tienen derecho a la inscripción.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = entidad pública de salud
p-s9uin = ¿Vive en Crema o en los municipios cercanos? Su [entidad pública de salud (ASST)][1] es otra: pregunte en el municipio (Comune).

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = oficina para elegir médico
# term: asst → { -asst } = entidad pública de salud
l-43e54 = Pregunte en el municipio o en la farmacia dónde está la [oficina para elegir médico (scelta e revoca)][1]. Es una oficina de la [entidad pública de salud (ASST)][2].
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
l-pz2j8 = Lleve los documentos. Si espera el permiso, lleve el recibo.
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = médico de familia
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
l-5ns2v = Elija el [médico de familia][1] o el [pediatra][2].
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = Recibe una hoja. La [tarjeta (tessera)][1] llega por correo.
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = Lleve la hoja consigo hasta que llegue la tarjeta.

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
p-xxz2n = La inscripción dura lo mismo que el permiso. Cuando renueve el permiso, lleve el recibo y pida que prolonguen la inscripción.

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = entidad pública de salud
p-qc74m = Para quien tiene la inscripción obligatoria es gratis. Si la inscripción no es gratis, paga cada año: la suma se la dice la ASST.

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **¿No tiene permiso?** Igual puede recibir atención médica: lea [atención sin documentos][1].
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **¿Viene de un país de la Unión Europea?** Lleve la tarjeta sanitaria europea y los documentos de trabajo.
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = reagrupación familiar
# term: asst → { -asst } = entidad pública de salud
l-g7jpf = **¿Sus padres mayores llegaron por reagrupación familiar?** Las reglas son distintas. Pregunte antes en la ASST.

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = Si algo va mal
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
p-mmura = Si dicen que no puede inscribirse, pida el motivo por escrito. Una [oficina de ayuda (patronato)][1] le ayuda.
