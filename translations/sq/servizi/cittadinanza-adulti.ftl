### Cittadinanza italiana per residenza o matrimonio — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = shtetësi
# term: residenza → { -residenza } = vendbanim i regjistruar
title = Shtetësia italiane për vendbanim ose martesë
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = shtetësi
summary = Kush mund ta kërkojë shtetësinë dhe si ta dërgoni kërkesën.
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = shtetësi
# term: passaporto → { -passaporto } = pasaportë
keywords = shtetësi; pasaporta italiane; dhjetë vjet; betim; B1; martesë; nënshtetësi; shtetësia u refuzua; më refuzuan shtetësinë; shtetësi italiane; të bëhem italian; sa zgjat shtetësia
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = akti i lindjes, i përkthyer dhe i legalizuar
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = dëshmi penaliteti
f-p6t49 = dëshmia e penalitetit e vendit tuaj, e përkthyer dhe e legalizuar
# it: il titolo di italiano di livello B1
f-kdq7i = dokumenti i italishtes i nivelit B1
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = të ardhura
f-whvsb = prova e { -reddito(case: "gen") } të tri viteve të fundit
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = shtetësi
f-th55z = dekreti i { -cittadinanza(case: "gen") }
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-phvb8 = Hyni me SPID ose CIE.
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = shtetësi
# term: passaporto → { -passaporto } = pasaportë
p-2w5br = [Shtetësia (cittadinanza)][1] italiane jep të drejtën e votës dhe { -passaporto(case: "acc") } italiane.

## A chi è rivolto

# it: Chi sei
c-3fjic = Kush jeni
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
c-w8jkd = Vite vendbanimi të regjistruar
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = Shtetas i një vendi jashtë Bashkimit Evropian
# it: Cittadino dell'Unione europea
c-j2ixw = Shtetas i Bashkimit Evropian
# it: Rifugiato o apolide
c-8w549 = Refugjat ose pa shtetësi
# it: Sposato con una persona italiana, in Italia
c-c755j = I martuar ose e martuar me një person italian, në Itali
# it: 2 dal matrimonio
c-tmg3x = 2 pas martesës
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = Nëse keni fëmijë bashkë, pas martesës mjafton gjysma e kohës.
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = vendbanim i regjistruar
p-axdx9 = [Vendbanimi i regjistruar (residenza)][1] duhet të jetë pa ndërprerje. Edhe një boshllëk i shkurtër mund të jetë problem.

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = vendbanim i regjistruar
l-vkmdd = Kontrolloni në komunë (Comune) vendbanimin tuaj të regjistruar për të gjitha vitet.
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = legalizim dhe apostilë
l-4tek3 = Kërkoni dokumentet në vendin tuaj. Jepini për përkthim dhe për [legalizim (legalizzazione)][1].
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = leje BE për qëndrim afatgjatë
l-mmkc6 = Merrni një dokument të italishtes B1. Kush ka { -permesso-ue-lungo-periodo(case: "acc") } zakonisht nuk ka nevojë për të.
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = pullë takse
l-6x3ca = Paguani taksën dhe { -marca-da-bollo(case: "acc") }.
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = identitet digjital
l-adty9 = Dërgoni kërkesën në portalin e Ministrisë së Brendshme. Duhet [SPID ose CIE][1].
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = prefektura
l-zkh6h = Çoni origjinalet kur ju thërret [prefektura (Prefettura)][1].
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = Nëse vjen dekreti, betohuni në komunë **brenda 6 muajve**.

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = Ligji i jep zyrës { $processing_time }. Koha mund të arrijë deri në tre vjet.

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = pullë takse
p-jsppk = Ka një taksë për kërkesën, plus { -marca-da-bollo(case: "acc") } dhe përkthimet. Shuma e taksës është në portalin e Ministrisë.

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = Nëse diçka shkon keq
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = prefektura
# term: preavviso di rigetto → { -preavviso-di-rigetto } = njoftim para refuzimit
# term: patronato → { -patronato } = zyrë ndihme
p-x35ws = Nëse ndërroni shtëpi, njoftojeni { -prefettura(case: "acc") }. Nëse merrni një [njoftim para refuzimit (preavviso di rigetto)][1], keni pak ditë për t’u përgjigjur. Çojani menjëherë letrën një [zyre ndihme (patronato)][2] ose një avokati.
