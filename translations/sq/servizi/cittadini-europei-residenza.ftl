### Cittadini dell'Unione europea: vivere in Italia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = Shtetasit e Bashkimit Evropian: jeta në Itali
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = Rumunë, spanjollë dhe shtetas të tjerë të Bashkimit Evropian: çfarë duhet pas tre muajsh.
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = vendbanim i regjistruar
keywords = shtetas evropian; Rumania; vendet e BE-së; vërtetim qëndrimi; rezidenca; pasaportë evropiane
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = pasaportë
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
f-geg68 = { -passaporto(case: "def") } ose { -carta-di-identita(case: "def") } e vendit tuaj
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = prova e punës, ose e parave dhe e sigurimit shëndetësor
# it: l'attestazione di iscrizione anagrafica
f-622sj = vërtetimi i regjistrimit te banorët (attestazione di iscrizione anagrafica)
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
p-28qpv = Nëse jeni shtetas i Bashkimit Evropian, { -permesso-di-soggiorno(case: "def") } **nuk** ju duhet.

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = Për shtetasit e Bashkimit Evropian që qëndrojnë më shumë se tre muaj. Vlen edhe për familjarët e tyre.

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = Për tre muajt e parë ju mjafton dokumenti i vendit tuaj.
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
l-ptkj4 = Nëse qëndroni më gjatë, shkoni te [zyra e regjistrit të banorëve (anagrafe)][1] e komunës ku banoni.
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = vendbanim i regjistruar
l-4nyby = Kërkoni [vendbanimin e regjistruar (residenza)][1]. Sillni një prej këtyre provave:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = punoni në Itali
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = studioni dhe keni një sigurim shëndetësor
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = keni mjaft para dhe një sigurim shëndetësor
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = jeni familjar i një shtetasi të Bashkimit Evropian
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = Kërkoni vërtetimin e regjistrimit te banorët (**attestazione di iscrizione anagrafica**).

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = Një fletë që provon të drejtën tuaj për të qëndruar në Itali. Ju duhet për mjekun dhe për zyra të tjera.

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = leje BE për qëndrim afatgjatë
l-2wki2 = Familjarët nga vende jashtë Bashkimit Evropian i kërkojnë [drejtorisë së policisë (Questura)][1] një kartë qëndrimi për familjarë (**carta di soggiorno per familiari**).
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = Pas 5 vjetësh në Itali në rregull me ligjin mund të kërkoni vërtetimin **e përhershëm**.
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = Nëse nuk punoni dhe nuk keni sigurim, mund të mjekoheni gjithsesi: lexoni [mjekim pa dokumente][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = Nëse diçka shkon keq
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
p-e6wxe = Komuna (Comune) duhet të përgjigjet me shkrim. Nëse thotë jo, kërkoni arsyen. Një [zyrë ndihme (patronato)][1] ose një avokat mund t’ju ndihmojë.
