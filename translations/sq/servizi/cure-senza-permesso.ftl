### Curarsi senza permesso di soggiorno — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
title = Mjekim pa leje qëndrimi
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = kodi shëndetësor për personat pa leje
summary = Kodi STP ju jep të drejtë për mjekim. Spitali nuk e njofton policinë vetëm sepse ju nuk keni leje.
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = kodi shëndetësor për personat pa leje
# term: eni → { -eni } = kodi shëndetësor për shtetasit e Bashkimit Evropian pa sigurim
keywords = STP; ENI; pa dokumente; klandestin; i parregullt; pa leje; mjekim urgjent
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = kodi shëndetësor për personat pa leje
f-kmycq = kodi STP, ose mjekimi për shtetasit e Bashkimit Evropian
# it: il codice
f-dcatb = kodi
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = Shëndeti është e drejtë e **të gjithëve**. Mund të mjekoheni edhe nëse nuk keni leje.
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = Mjeku dhe spitali **nuk** mund ta njoftojnë policinë vetëm sepse ju nuk keni leje. Ka vetëm pak raste kur mjeku duhet të njoftojë, si për shtetasit italianë.

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = kodi shëndetësor për personat pa leje
l-kcmtv = Kush nuk është shtetas i Bashkimit Evropian dhe nuk ka leje: kërkon kodin [STP][1].
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = kodi shëndetësor për shtetasit e Bashkimit Evropian pa sigurim
l-39aau = Kush është shtetas i Bashkimit Evropian dhe nuk mund të regjistrohet. Në shumë rajone merr kodin [ENI][1]. Në Lombardi pyesni spitalin çfarë duhet.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-rrwhn = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
l-7zqfh = Shkoni në spital ose në një zyrë të [ASST-së][1]. Mund të shkoni edhe vetëm për të kërkuar kodin.
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = pasaportë
l-bfhfi = Thoni emrin, datën e lindjes dhe vendin. Nuk jeni të detyruar të sillni { -passaporto(case: "acc") }.
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = Firmosni një fletë nëse nuk keni para për të paguar.
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = Merrni kodin. Tregojeni në çdo vizitë.

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = Me kodin keni të drejtë për:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = mjekim urgjent
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = mjekim i domosdoshëm, edhe nëse vazhdon gjatë
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = vizita gjatë shtatzënisë dhe për amësinë
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = vaksinë
l-ehrwj = { -vaccino(case: "pl") }
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = mjekim për fëmijët dhe për sëmundjet ngjitëse

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = Kodi vlen 6 muaj në gjithë Italinë. Pastaj kërkoni ta rinovoni.

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = tarifë shëndetësore
p-hikj9 = Kodi është falas. Për disa vizita mund t’ju duhet të paguani [tarifën shëndetësore (ticket)][1], si italianët. Nëse nuk keni para, thojeni.

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = i mitur
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
p-mz7z7 = Të **miturit** kanë të drejtë për [pediatër][1] edhe pa leje.

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = Nëse diçka shkon keq
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = punonjës social
p-464sy = Në një sportel ju kthejnë mbrapsht? Kërkoni të flisni me një { -assistente-sociale } të spitalit. Kërkoni ndihmë edhe te një shoqatë ose te [Mondinsieme][1].
