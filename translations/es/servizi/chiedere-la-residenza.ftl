### Chiedere la residenza in Comune — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere la residenza in Comune
# term: residenza → { -residenza } = residencia registrada
title = Pedir la residencia registrada en el municipio
# it: Come iscriverti all'anagrafe o dire che hai cambiato casa.
# term: anagrafe → { -anagrafe } = registro de residentes
summary = Cómo inscribirse en el { -anagrafe } o decir que cambió de casa.
# it: residenza; anagrafe; cambio di indirizzo; trasloco; iscrizione anagrafica; stato di famiglia
# term: residenza → { -residenza } = residencia registrada
# term: anagrafe → { -anagrafe } = registro de residentes
# term: stato di famiglia → { -stato-di-famiglia } = certificado de grupo familiar
keywords = residencia; registro; cambio de dirección; mudanza; empadronamiento; grupo familiar; residenza
# it: il contratto di casa, oppure la dichiarazione di chi ti ospita
f-ca34w = el contrato de la casa, o la declaración de quien le hospeda
# it: la residenza nel Comune
# term: residenza → { -residenza } = residencia registrada
f-wsndw = la { -residenza } en el municipio (Comune)
# it: La [residenza][1] dice dove vivi. Serve per la carta d'identità, il medico e molti aiuti.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = residencia registrada
# term: carta d'identità → { -carta-di-identita } = documento de identidad
p-3aguv = La [residencia registrada (residenza)][1] dice dónde vive usted. Sirve para el { -carta-di-identita }, el médico y muchas ayudas.

## A chi è rivolto

# it: A chi vive davvero in una casa che si trova nel Comune. Se non sei cittadino dell'Unione europea, devi avere il permesso o la ricevuta della domanda.
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
p-vrgvc = A quienes viven de verdad en una casa que está en el territorio del municipio. Si no tiene la ciudadanía de un país de la Unión Europea, debe tener el permiso o el recibo de la solicitud.

## Come fare

# it: Trova il modulo sul sito del tuo Comune, oppure chiedilo all'[anagrafe][1].
# note: voce 1 di 5
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registro de residentes
l-gbrtu = Busque el formulario en el sitio de su municipio o pídalo en el [registro de residentes (anagrafe)][1].
# it: Scrivi chi vive con te. Tutti gli adulti firmano.
# note: voce 2 di 5
l-sf2sc = Escriba quién vive con usted. Todos los adultos firman.
# it: Allega le copie dei documenti.
# note: voce 3 di 5
l-44wme = Adjunte las copias de los documentos.
# it: Consegna il modulo. Devi farlo entro 20 giorni da quando vivi nella casa.
# note: voce 4 di 5
l-7q6h6 = Entregue el formulario. Debe hacerlo en un máximo de 20 días desde que vive en la casa.
# it: Nelle settimane dopo passa un vigile. Controlla che abiti davvero lì.
# note: voce 5 di 5
l-u7smv = En las semanas siguientes pasa un policía municipal (vigile). Controla que usted viva de verdad allí.
# it: Metti il tuo nome sul campanello e sulla cassetta della posta.
p-bwtnk = Ponga su nombre en el timbre y en el buzón.

## Tempi e scadenze

# it: Il Comune registra la domanda entro { $processing_time } lavorativi. Poi ha 45 giorni per i controlli. Se non ti scrive nulla, la residenza è confermata.
# note: $processing_time = un dato; lo scrive il sito
# term: residenza → { -residenza } = residencia registrada
p-att95 = El municipio registra la solicitud en un máximo de { $processing_time } hábiles. Después tiene 45 días para los controles. Si no le escribe nada, la residencia está confirmada.

## Casi particolari

# it: **Rinnovi il permesso?** Porta la ricevuta. Dopo il rinnovo, porta in anagrafe il permesso nuovo: hai 60 giorni.
# note: voce 1 di 4
# term: ricevuta → { -ricevuta-del-permesso } = recibo del permiso
# term: anagrafe → { -anagrafe } = registro de residentes
l-wfywr = **¿Renueva el permiso?** Lleve el recibo. Después de la renovación, lleve al { -anagrafe } el permiso nuevo: tiene 60 días.
# it: **Sei ospite?** Chi ti ospita firma una dichiarazione.
# note: voce 2 di 4
l-6hwhg = **¿Vive en casa de otra persona?** Quien le hospeda firma una declaración.
# it: **Non hai una casa?** Puoi chiedere la residenza lo stesso. Parla con i [servizi sociali][1].
# note: voce 3 di 4
# note: [1] = servizi/servizio-sociale
# term: residenza → { -residenza } = residencia registrada
l-qhq6a = **¿No tiene casa?** Puede pedir la residencia igual. Hable con los [servicios sociales][1].
# it: **Chiedi asilo?** Puoi iscriverti con i documenti della domanda.
# note: voce 4 di 4
# term: asilo → { -protezione-internazionale } = protección internacional
l-c79ux = **¿Pide asilo?** Puede inscribirse con los documentos de la solicitud.

## Se qualcosa va male

# it: Se qualcosa va male
t-tgdw4 = Si algo va mal
# it: Un padrone di casa non può vietarti la residenza, se il contratto è regolare. Se il Comune dice di no, chiedi una risposta scritta. Portala a un [patronato][1] o a un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: residenza → { -residenza } = residencia registrada
# term: patronato → { -patronato } = oficina de ayuda
p-jm73m = El dueño de la casa no puede prohibirle la residencia si el contrato está en regla. Si el municipio dice que no, pida una respuesta escrita. Llévela a una [oficina de ayuda (patronato)][1] o a un abogado.
