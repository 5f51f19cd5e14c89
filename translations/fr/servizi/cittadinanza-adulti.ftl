### Cittadinanza italiana per residenza o matrimonio — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = nationalité
# term: residenza → { -residenza } = résidence
title = Nationalité italienne par résidence ou mariage
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = nationalité
summary = Qui peut demander la nationalité et comment envoyer la demande.
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = nationalité
# term: passaporto → { -passaporto } = passeport
keywords = nationalité; citoyenneté; passeport italien; dix ans; serment; B1; mariage; naturalisation; nationalité refusée; refus de nationalité; citoyenneté refusée; devenir italien; combien de temps pour la nationalité
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = l’acte de naissance, traduit et légalisé
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = casier judiciaire
f-p6t49 = le casier judiciaire de votre pays, traduit et légalisé
# it: il titolo di italiano di livello B1
f-kdq7i = le diplôme d’italien de niveau B1
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = revenus
f-whvsb = la preuve des revenus des trois dernières années
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = nationalité
f-th55z = le décret de nationalité
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identité numérique
f-phvb8 = Entrez avec SPID ou CIE.
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = nationalité
# term: passaporto → { -passaporto } = passeport
p-2w5br = La [nationalité (cittadinanza)][1] italienne donne le droit de vote et le passeport italien.

## A chi è rivolto

# it: Chi sei
c-3fjic = Qui vous êtes
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = résidence
# term: anagrafe → { -anagrafe } = registre des habitants
c-w8jkd = Années de résidence dans le registre des habitants (anagrafe)
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = Citoyen d’un pays hors de l’Union européenne
# it: Cittadino dell'Unione europea
c-j2ixw = Citoyen de l’Union européenne
# it: Rifugiato o apolide
c-8w549 = Réfugié ou apatride
# it: Sposato con una persona italiana, in Italia
c-c755j = Marié ou mariée avec une personne italienne, en Italie
# it: 2 dal matrimonio
c-tmg3x = 2 à partir du mariage
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = Si vous avez des enfants ensemble, après le mariage la moitié du temps suffit.
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = résidence
p-axdx9 = La [résidence][1] doit être sans interruption. Même un court trou peut être un problème.

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = résidence
l-vkmdd = Vérifiez à la mairie (Comune) votre résidence pour toutes les années.
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = légalisation et apostille
l-4tek3 = Demandez les documents dans votre pays. Faites-les traduire et [légaliser][1].
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = permis UE de longue durée
l-mmkc6 = Obtenez un diplôme d’italien B1. D’habitude, les personnes qui ont le { -permesso-ue-lungo-periodo } n’en ont pas besoin.
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
l-6x3ca = Payez la taxe et le { -marca-da-bollo }.
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identité numérique
l-adty9 = Envoyez la demande sur le portail du ministère de l’Intérieur. Il faut [SPID ou CIE][1].
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = préfecture
l-zkh6h = Apportez les originaux quand la [préfecture (Prefettura)][1] vous appelle.
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = Si le décret arrive, prêtez serment à la mairie **dans les 6 mois** au plus tard.

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = La loi donne au bureau { $processing_time }. Le temps peut aller jusqu’à trois ans.

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = timbre fiscal
p-jsppk = Il y a une taxe pour la demande, plus le { -marca-da-bollo } et les traductions. Le montant de la taxe est sur le portail du ministère.

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = Si quelque chose se passe mal
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = préfecture
# term: preavviso di rigetto → { -preavviso-di-rigetto } = préavis de refus
# term: patronato → { -patronato } = bureau d’aide
p-x35ws = Si vous déménagez, dites-le à la { -prefettura }. Si vous recevez un [préavis de refus (preavviso di rigetto)][1], vous avez peu de jours pour répondre. Apportez tout de suite la lettre à un [bureau d’aide (patronato)][2] ou à un avocat.
