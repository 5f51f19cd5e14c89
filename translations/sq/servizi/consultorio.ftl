### Consultorio familiare — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = qendra e këshillimit familjar
title = Qendra e këshillimit familjar
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = punonjës social
summary = Gjinekologe, mami, psikologe dhe punonjëse sociale për gra, çifte dhe adoleshentë.
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = qendra e këshillimit familjar
keywords = consultorio; gjinekolog; kontraceptivë; abort; shtatzëni; çift; adoleshentë; prezervativë; prezervativ; pilulë; pilula e ditës së nesërme; pilula e mëngjesit; kontracepsion; spiralja; dua të abortoj; ndërprerje shtatzënie; shtatzëni e padëshiruar; test shtatzënie; vonesë e ciklit; më janë vonuar periodat
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
# term: codice stp → { -stp } = kodi shëndetësor për personat pa leje
f-mzitm = { -tessera-sanitaria(case: "def") } ose kodi STP, nëse i keni
# it: visite, ascolto e consigli
f-2jn2n = vizita, biseda dhe këshilla
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = qendra e këshillimit familjar
# term: ricetta → { -ricetta } = recetë
p-niv4a = [Qendra e këshillimit familjar (consultorio)][1] ndihmon gra, çifte, prindër dhe adoleshentë. **Nuk duhet recetë** nga mjeku.

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
# term: minorenni → { -minore } = i mitur
p-frcwk = Për të gjithë. Gratë mund të shkojnë edhe pa { -permesso-di-soggiorno }. Të miturit mund të shkojnë vetëm.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-iiuzc = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = Telefononi ose shkoni personalisht. Pyesni për adresën mjekun, farmacinë ose komunën.
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = Thoni shkurt çfarë ju duhet.
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = Kërkoni një mjeke grua ose një [ndërmjetës (mediatore)][1], nëse doni.
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = Shkoni në takim. Ajo që thoni mbetet e fshehtë.

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = vizita për shtatzëninë dhe pas lindjes
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = këshilla dhe mjete për të mos mbetur shtatzënë, kontrolle për gratë
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = ndihmë për një shtatzëni që nuk doni ta vazhdoni
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = biseda për problemet në çift dhe me fëmijët
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = kurse para lindjes

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = qendra e këshillimit familjar
p-mfy6c = Mund ta ndërprisni shtatzëninë, si rregull, në **90 ditët** e para. Nëse po e mendoni, shkoni menjëherë te { -consultorio-familiare }.

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = tarifë shëndetësore
p-qdj2k = Shumë gjëra janë falas. Për disa paguani një [tarifë shëndetësore (ticket)][1]: pyesni më parë.

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **Gjymtim gjenital.** Mund të flisni pa turp. Ka mjekime.
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **Martesë e detyruar ose dhunë.** Thojeni: këtu dinë ku t’ju dërgojnë.

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = Nëse diçka shkon keq
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = Takimi i parë i lirë është pas shumë kohe? Thoni që është urgjente. Në Lombardi ka qendra këshillimi publike dhe private që punojnë me publiken. Pyesni edhe të tjerat.
