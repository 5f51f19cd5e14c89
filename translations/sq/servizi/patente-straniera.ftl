### Guidare con una patente straniera — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guidare con una patente straniera
title = Drejtimi i makinës me patentë të huaj
# it: Fino a quando vale la tua patente e come si cambia con una italiana.
summary = Deri kur vlen patenta juaj dhe si ndërrohet me një italiane.
# it: patente; conversione; guidare; esame di guida; motorizzazione; scuola guida; patente straniera; patente estera; convertire la patente; patente di guida; posso guidare; macchina
keywords = patentë; kthim patente; ndërrim patente; provim patente; motorizim; autoshkollë; patentë e huaj; patentë shqiptare; leje drejtimi; konvertim patente; a mund të ngas makinën; makinë
# it: la patente straniera, con la traduzione se serve
f-zxr6i = patenta e huaj, me përkthim nëse duhet
# it: il certificato del medico per la patente
f-73udf = vërtetimi i mjekut për patentën
# it: la patente italiana
f-svieq = patenta italiane
# it: Anche con una scuola guida, a pagamento.
f-utvsg = Edhe me një autoshkollë, me pagesë.
# it: La tua patente può valere in Italia, ma non sempre per tutta la vita.
p-76888 = Patenta juaj mund të vlejë në Itali, por jo gjithmonë për gjithë jetën.

## A chi è rivolto

# it: A chi vive in Italia e ha una patente di un altro Paese.
p-kcvu3 = Për këdo që jeton në Itali dhe ka një patentë të një vendi tjetër.

## Come fare

# it: **Patente di un Paese dell'Unione europea.** Vale fino alla scadenza. Poi chiedi quella italiana.
p-kp5jk = **Patentë e një vendi të Bashkimit Evropian.** Vlen deri në skadim. Pastaj kërkoni atë italiane.
# it: Sulla patente europea non c'è una scadenza? Cambiala dopo **2 anni** di residenza in Italia.
# term: residenza → { -residenza } = vendbanim i regjistruar
p-4y6bx = Patenta e një vendi të Bashkimit Evropian nuk ka datë skadimi? Ndërrojeni pas **2 vjetësh** vendbanimi të regjistruar (residenza) në Itali.
# it: **Patente di un altro Paese.**
p-k26wk = **Patentë e një vendi tjetër.**
# it: Puoi guidare per **un anno** da quando hai la residenza. Di solito serve anche la traduzione ufficiale o il permesso internazionale di guida.
# note: voce 1 di 4
# term: residenza → { -residenza } = vendbanim i regjistruar
l-6x5ka = Mund ta ngisni makinën për **një vit** nga kur keni { -residenza(case: "acc") }. Zakonisht duhet edhe përkthimi zyrtar ose patenta ndërkombëtare (permesso internazionale di guida).
# it: Guarda sul sito { $web } se il tuo Paese ha un accordo con l'Italia.
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
l-mtw7a = Shihni në faqen { $web } nëse vendi juaj ka një marrëveshje me Italinë.
# it: **Se c'è l'accordo**, chiedi il cambio alla Motorizzazione. Di solito non rifai l'esame, se avevi la patente prima della residenza in Italia.
# note: voce 3 di 4
# term: residenza → { -residenza } = vendbanim i regjistruar
l-nu96d = **Nëse ka marrëveshje**, kërkoni ndërrimin te Motorizzazione. Zakonisht nuk e bëni përsëri provimin, nëse e kishit patentën para se të kishit { -residenza(case: "acc") } në Itali.
# it: **Se non c'è l'accordo**, devi fare l'esame in Italia: prima la teoria, poi la guida.
# note: voce 4 di 4
l-5nhzz = **Nëse nuk ka marrëveshje**, duhet ta bëni provimin në Itali: më parë teorinë, pastaj drejtimin e makinës.
# it: Dopo un anno di residenza la patente di un Paese fuori dall'Unione europea non basta più. Chi guida lo stesso rischia multe molto alte.
# note: critico: qui uno sbaglio può fare danno
# term: residenza → { -residenza } = vendbanim i regjistruar
p-d8neu = Pas një viti vendbanimi të regjistruar (residenza) patenta e një vendi jashtë Bashkimit Evropian nuk mjafton më. Ai që e nget megjithatë makinën rrezikon gjoba shumë të larta.

## Tempi e scadenze

# it: Non aspettare che finisca l'anno dalla residenza. Gli accordi con i Paesi cambiano: controlla l'elenco prima di cominciare.
# term: residenza → { -residenza } = vendbanim i regjistruar
p-ek88m = Mos prisni derisa të mbarojë viti i { -residenza(case: "gen") }. Marrëveshjet me vendet ndryshojnë: kontrolloni listën para se të filloni.
# it: Se c'è l'accordo, chiedi il cambio prima possibile: dopo alcuni anni può servire l'esame.
p-hqcpy = Nëse ka marrëveshje, kërkoni ndërrimin sa më parë: pas disa vitesh mund të duhet provimi.

## Quanto costa

# it: Paghi le tasse della Motorizzazione, il medico e le traduzioni. I prezzi sono sul sito { $web }. Se usi una scuola guida, chiedi un preventivo scritto.
# note: $web = un dato; lo scrive il sito
p-kvq3j = Paguani taksat e Motorizzazione, mjekun dhe përkthimet. Çmimet janë në faqen { $web }. Nëse përdorni një autoshkollë, kërkoni një preventiv me shkrim.

## Casi particolari

# it: L'esame di teoria si fa di solito in italiano. Chiedi alla Motorizzazione se ci sono altre lingue o aiuti.
p-z577a = Provimi i teorisë bëhet zakonisht në italisht. Pyesni te Motorizzazione nëse ka gjuhë të tjera ose ndihma.

## Se qualcosa va male

# it: Se qualcosa va male
t-umt6f = Nëse diçka shkon keq
# it: Attento a chi vende patenti o promette esami facili. È un reato anche per chi compra.
p-n4znj = Kujdes nga ata që shesin patenta ose premtojnë provime të lehta. Është vepër penale edhe për këdo që blen.
