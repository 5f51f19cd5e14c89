### Assistente sociale del Comune — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = punonjës social
title = Punonjësi social i komunës
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = Personi me të cilin flisni kur mungojnë paratë, shtëpia ose ndihma në familje.
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = punonjës social
keywords = punonjës social; shërbime sociale; varfëri; ndihmë; ushqim; pako ushqimore; konvikt për të pastrehë; ndihmë ekonomike; kam uri; ku të fle; pa shtëpi; fle në rrugë; fle në makinë; i pastrehë; nuk kam ku të fle; nuk kam shtëpi; më nxorën nga shtëpia; jam i uritur; jam pa bukë; s’kam çfarë të ha; nuk kam para; mensë për të varfër; fëmijët e mi kanë uri; fëmijë të uritur
# it: un documento, se ce l'hai
f-kca23 = një dokument, nëse e keni
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
f-iqanw = ISEE, nëse e keni
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = nxjerrje nga banesa
# term: bollette → { -bolletta } = faturë
f-py28s = letrat për problemin: { -sfratto }, { -bolletta(case: "pl") }, shkollë
# it: un colloquio e un progetto di aiuto
f-zkj8c = një bisedë dhe një plan ndihme
# it: il colloquio
f-k2avp = biseda
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = punonjës social
p-t5jrn = [Punonjësi social (assistente sociale)][1] e dëgjon problemin tuaj dhe kërkon një ndihmë bashkë me ju. Biseda është falas.

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = vendbanim i regjistruar
p-wryq7 = Për këdo që banon në territorin e komunës dhe është në vështirësi. Në rastet urgjente mund të shkoni edhe pa { -residenza(case: "dat") } dhe pa leje.

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = Telefononi ose shkoni te komuna juaj (Comune). Pyesni për sekretariatin social (**segretariato sociale**) ose për shërbimet sociale.
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = Lini një takim. Nëse nuk flisni italisht, kërkoni një [ndërmjetës (mediatore)][1].
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = Sillni dokumentet që keni. Nëse nuk i keni, shkoni gjithsesi.
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = Tregoni si është gjendja. Thoni të vërtetën: ajo që thoni mbetet e fshehtë.
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-hjnx9 = Bëni bashkë një plan. Mund të duhet [ISEE][1].

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = Varet nga komuna dhe nga rasti juaj. Për shembull:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = faturë
l-piwwk = një ndihmë për qira, { -bolletta(case: "pl") } ose ushqim
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = ndihmë në shtëpi për të moshuar dhe për persona me aftësi të kufizuara
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = ndihmë për fëmijët
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = një vend për të fjetur, nëse nuk keni shtëpi

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = punonjës social
p-8krn4 = Punonjësi social **nuk** jua merr fëmijët vetëm sepse jeni të varfër ose pa leje. E ndihmon familjen të qëndrojë bashkë. Vetëm një gjykatës mund të vendosë ndryshe, për rreziqe të rënda.
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = Në komunat e vogla shërbimi është i disa komunave bashkë. Pyesni gjithmonë më parë në komunën tuaj.

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = Nëse diçka shkon keq
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = Ju thonë jo? Kërkoni arsyen me shkrim. Mund të kërkoni një bisedë tjetër. Kërkoni ndihmë edhe te famullitë dhe te shoqatat.
