### Cittadinanza italiana per residenza o matrimonio — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = ciudadanía
# term: residenza → { -residenza } = residencia registrada
title = Ciudadanía italiana por residencia o matrimonio
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = ciudadanía
summary = Quién puede pedir la { -cittadinanza } y cómo enviar la solicitud.
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = ciudadanía
# term: passaporto → { -passaporto } = pasaporte
keywords = ciudadanía; nacionalidad; pasaporte italiano; diez años; juramento; B1; matrimonio; ciudadanía denegada; ciudadanía rechazada; me negaron la ciudadanía; ser italiano; cuánto tarda la ciudadanía
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = el acta de nacimiento, traducida y legalizada
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = certificado de antecedentes penales
f-p6t49 = el certificado de antecedentes penales de su país, traducido y legalizado
# it: il titolo di italiano di livello B1
f-kdq7i = el título de italiano de nivel B1
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = ingresos
f-whvsb = la prueba de los { -reddito } de los últimos tres años
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = ciudadanía
f-th55z = el decreto de { -cittadinanza }
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identidad digital
f-phvb8 = Entre con SPID o CIE.
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = ciudadanía
# term: passaporto → { -passaporto } = pasaporte
p-2w5br = La [ciudadanía (cittadinanza)][1] italiana da el derecho a votar y el pasaporte italiano.

## A chi è rivolto

# it: Chi sei
c-3fjic = Quién es usted
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = residencia registrada
# term: anagrafe → { -anagrafe } = registro de residentes
c-w8jkd = Años de residencia registrada (anagrafe)
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = Ciudadano de un país de fuera de la Unión Europea
# it: Cittadino dell'Unione europea
c-j2ixw = Ciudadano de la Unión Europea
# it: Rifugiato o apolide
c-8w549 = Refugiado o apátrida
# it: Sposato con una persona italiana, in Italia
c-c755j = Casado o casada con una persona italiana, en Italia
# it: 2 dal matrimonio
c-tmg3x = 2 desde el matrimonio
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = Si tienen hijos en común, después del matrimonio basta la mitad del tiempo.
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = residencia registrada
p-axdx9 = La [residencia registrada (residenza)][1] debe ser continua. También una interrupción corta puede ser un problema.

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = residencia registrada
l-vkmdd = Compruebe en el municipio (Comune) su residencia de todos los años.
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalización y apostilla
l-4tek3 = Pida los documentos en su país. Hágalos traducir y [legalizar][1].
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permiso de residencia UE de larga duración
l-mmkc6 = Obtenga un título de italiano B1. Quien tiene el permiso de larga duración normalmente no lo necesita.
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
l-6x3ca = Pague la tasa y el { -marca-da-bollo }.
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identidad digital
l-adty9 = Envíe la solicitud en el portal del Ministerio del Interior. Se necesita [SPID o CIE][1].
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = oficina del Gobierno en la provincia
l-zkh6h = Lleve los originales cuando la [Prefettura (oficina del Gobierno)][1] le llame.
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = Si llega el decreto, haga el juramento en el municipio **en un máximo de 6 meses**.

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = La ley da a la oficina { $processing_time }. El tiempo puede llegar a tres años.

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
p-jsppk = Hay una tasa por la solicitud, más el { -marca-da-bollo } y las traducciones. El monto de la tasa está en el portal del Ministerio.

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = Si algo va mal
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = oficina del Gobierno en la provincia
# term: preavviso di rigetto → { -preavviso-di-rigetto } = aviso previo de rechazo
# term: patronato → { -patronato } = oficina de ayuda
p-x35ws = Si cambia de casa, comuníquelo a la Prefettura. Si recibe un [aviso previo de rechazo (preavviso di rigetto)][1], tiene pocos días para responder. Lleve enseguida la carta a una [oficina de ayuda (patronato)][2] o a un abogado.
