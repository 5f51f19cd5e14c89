### Cittadini dell'Unione europea: vivere in Italia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = Ciudadanos de la Unión Europea: vivir en Italia
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = Rumanos, españoles y otros ciudadanos de la Unión Europea: qué se necesita después de tres meses.
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = residencia registrada
keywords = ciudadano europeo; español; Rumania; comunitario; pasaporte español; residencia
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = pasaporte
# term: carta d'identità → { -carta-di-identita } = documento de identidad
f-geg68 = el pasaporte o el { -carta-di-identita } de su país
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = la prueba del trabajo, o del dinero y del seguro médico
# it: l'attestazione di iscrizione anagrafica
f-622sj = el certificado de inscripción en el registro de residentes
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
p-28qpv = Si es ciudadano de la Unión Europea **no** necesita el { -permesso-di-soggiorno }.

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = A los ciudadanos de la Unión Europea que se quedan más de tres meses. Vale también para sus familiares.

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = Para los primeros tres meses le basta el documento de su país.
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registro de residentes
l-ptkj4 = Si se queda más tiempo, vaya al [registro de residentes (anagrafe)][1] del municipio (Comune) donde vive.
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = residencia registrada
l-4nyby = Pida la [residencia registrada (residenza)][1]. Lleve una de estas pruebas:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = trabaja en Italia
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = estudia y tiene un seguro médico
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = tiene suficiente dinero y un seguro médico
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = es familiar de un ciudadano de la Unión Europea
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = Pida la **attestazione di iscrizione anagrafica** (certificado de inscripción en el registro de residentes).

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = Una hoja que prueba su derecho a estar en Italia. La necesita para el médico y para otras oficinas.

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = permiso de residencia UE de larga duración
l-2wki2 = Los familiares de países de fuera de la Unión Europea piden a la [jefatura de policía (Questura)][1] una **carta di soggiorno per familiari** (tarjeta de residencia para familiares).
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = Después de 5 años en Italia en regla con la ley puede pedir el certificado **permanente** (attestazione permanente).
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = Si no trabaja y no tiene un seguro, de todos modos puede recibir atención médica: lea [atención sin documentos][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = Si algo va mal
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = oficina de ayuda
p-e6wxe = El municipio debe responder por escrito. Si dice que no, pida el motivo. Una [oficina de ayuda (patronato)][1] o un abogado puede ayudarle.
