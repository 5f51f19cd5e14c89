### Iscriversi al Servizio sanitario: la tessera sanitaria — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
title = Regjistrimi në Shërbimin shëndetësor: karta shëndetësore
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
summary = Si të merrni kartën shëndetësore dhe të drejtën për mjek.
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
keywords = kartë shëndetësore; SSN; regjistrim shëndetësor; mjek; tessera sanitaria; librezë shëndetësore
# it: la prova di dove abiti
f-5ibyq = prova e vendit ku banoni
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = kontratë pune
f-5uw4k = { -contratto-di-lavoro(case: "def") }, nëse punoni
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
f-fm9hj = { -tessera-sanitaria(case: "def") }
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Shërbimi shëndetësor kombëtar
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
p-k5c2z = [Shërbimi shëndetësor (Servizio sanitario)][1] është publik. Nëse regjistroheni, keni një mjek familjeje dhe mjekim falas ose me çmim të ulët.

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = mbrojtje ndërkombëtare
p-dzmtm = **Regjistrim falas dhe i detyrueshëm:** kush ka një leje për punë, familje, azil, mbrojtje ose kërkim pune. Vlen edhe për familjarët që i mbani ju.
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **Regjistrim me pagesë:** zakonisht studentë dhe njerëz që nuk punojnë. Pyesni më parë.
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = i mitur
p-772tw = Të gjithë të miturit kanë të drejtë të regjistrohen.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-s9uin = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = zyra për zgjedhjen e mjekut
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
l-43e54 = Pyesni në komunë ose në farmaci ku është [zyra për zgjedhjen e mjekut (scelta e revoca)][1]. Është një zyrë e [ASST-së][2].
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
l-pz2j8 = Merrni me vete dokumentet. Nëse jeni në pritje të lejes, sillni { -ricevuta-del-permesso(case: "acc") }.
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = mjek i familjes
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
l-5ns2v = Zgjidhni [mjekun e familjes (medico di famiglia)][1] ose [pediatrin][2].
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = Merrni një fletë. [Karta][1] vjen me postë.
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = Mbajeni fletën me vete derisa të vijë karta.

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-xxz2n = Regjistrimi zgjat sa leja. Kur rinovoni lejen, sillni { -ricevuta-del-permesso(case: "acc") } dhe kërkoni t’ia zgjatin afatin.

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-qc74m = Për këdo që e ka regjistrimin të detyrueshëm është falas. Nëse është me pagesë, paguani çdo vit: shumën jua thotë ASST.

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **Nuk keni leje?** Mund të mjekoheni gjithsesi: lexoni [mjekim pa dokumente][1].
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **Vini nga një vend i Bashkimit Evropian?** Sillni kartën evropiane dhe dokumentet e punës.
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = bashkim familjar
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
l-g7jpf = **Prindërit tuaj të moshuar kanë ardhur me bashkim familjar?** Rregullat janë të ndryshme. Pyesni më parë ASST-në.

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = Nëse diçka shkon keq
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
p-mmura = Nëse thonë që nuk mund të regjistroheni, kërkoni arsyen me shkrim. Një [zyrë ndihme (patronato)][1] ju ndihmon.
