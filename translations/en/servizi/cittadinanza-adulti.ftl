### Cittadinanza italiana per residenza o matrimonio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = citizenship
# term: residenza → { -residenza } = registered residence
title = Italian citizenship by residence or marriage
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = citizenship
summary = Who can apply for citizenship and how to send the application.
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = citizenship
# term: passaporto → { -passaporto } = passport
keywords = citizenship; cittadinanza; Italian passport; ten years; oath; B1; marriage; nationality; citizenship refused; citizenship denied; citizenship rejected; become Italian; how long for citizenship; naturalisation
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = the birth record, translated and legalised (officially stamped)
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = criminal record certificate
f-p6t49 = the criminal record certificate of your country, translated and legalised (officially stamped)
# it: il titolo di italiano di livello B1
f-kdq7i = the B1 Italian qualification
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = income
f-whvsb = proof of your { -reddito } for the last three years
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = citizenship
f-th55z = the citizenship decree
# it: Entra con SPID o CIE.
# term: spid → { -spid } = digital identity
f-phvb8 = Log in with SPID or CIE.
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = citizenship
# term: passaporto → { -passaporto } = passport
p-2w5br = Italian [citizenship][1] gives the right to vote and the Italian passport.

## A chi è rivolto

# it: Chi sei
c-3fjic = Who you are
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = registered residence
# term: anagrafe → { -anagrafe } = registry office
c-w8jkd = Years of registered residence
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = Citizen of a country outside the European Union
# it: Cittadino dell'Unione europea
c-j2ixw = Citizen of the European Union
# it: Rifugiato o apolide
c-8w549 = Refugee or stateless person
# it: Sposato con una persona italiana, in Italia
c-c755j = Married to an Italian, in Italy
# it: 2 dal matrimonio
c-tmg3x = 2 from the marriage
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = If you have children together, after the marriage half of the time is enough.
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = registered residence
p-axdx9 = Your [registered residence][1] must be without a break. Even a short gap can be a problem.

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = registered residence
l-vkmdd = Check your registered residence for all the years at the town hall (Comune).
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalisation or apostille
l-4tek3 = Ask for the documents in your country. Have them translated and [legalised (officially stamped)][1].
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = EU long-term residence permit
l-mmkc6 = Get a B1 Italian qualification. People who have the { -permesso-ue-lungo-periodo } usually do not need it.
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = revenue stamp
l-6x3ca = Pay the fee and the { -marca-da-bollo }.
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = digital identity
l-adty9 = Send the application on the portal of the Ministry of the Interior. You need [SPID or CIE][1].
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = provincial government office
l-zkh6h = Bring the originals when the [Prefettura][1] calls you.
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = If the decree comes, take the oath at the town hall **within 6 months**.

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = The law gives the office { $processing_time }. The time can be up to three years.

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = revenue stamp
p-jsppk = There is a fee for the application, plus the { -marca-da-bollo } and the translations. The amount of the fee is on the portal of the Ministry.

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = If something goes wrong
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = provincial government office
# term: preavviso di rigetto → { -preavviso-di-rigetto } = advance notice of refusal
# term: patronato → { -patronato } = advice office
p-x35ws = If you move home, tell the { -prefettura }. If you receive an [advance notice of refusal (preavviso di rigetto)][1], you have only a few days to answer. Take the letter at once to an [advice office (patronato)][2] or to a lawyer.
