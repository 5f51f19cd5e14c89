### Alcol, droghe e gioco d'azzardo: aiuto per smettere — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = Alkool, drogë dhe bixhoz: ndihmë për t’i lënë
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = Një shërbim publik dhe falas për këdo që ka një varësi dhe për familjen.
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = shërbimi për varësitë
keywords = SerD; drogë; alkool; alkoolizëm; bixhoz; varësi; slot; pi shumë; pi shumë alkool; nuk e lë dot pijen; nuk e lë dot alkoolin; burri im pi; burri pi; i dehur; pijanec; alkoolist; drogohem; përdor drogë; djali im drogohet; djali merr drogë
# it: ascolto e cure
f-9s565 = biseda dhe mjekim
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = shërbimi për varësitë
p-r4c6c = **Shërbimi për varësitë** (Servizio dipendenze, [SerD][1]) ndihmon këdo që nuk arrin ta lërë pijen, drogën ose bixhozin.

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = Për këdo që ka problemin dhe për familjarët e tij. Mund të shkoni edhe vetëm për të folur.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-ik43y = Banoni në Crema ose në komunat afër? [ASST-ja][1] juaj është një tjetër: pyesni në komunë (Comune).

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = recetë
l-ca8eu = Pyesni për adresën mjekun ose farmacinë. Nuk duhet { -ricetta }.
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = Telefononi ose shkoni personalisht.
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = Tregoni gjendjen tuaj. Nëse doni, mund të **mos** e thoni emrin tuaj.
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = Vendosni bashkë me ta një plan.

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = Biseda, vizita, ilaçe, grupe. Gjithçka është falas dhe e fshehtë.

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = shërbimi për varësitë
l-ghgbv = Kush shkon te SerD nuk denoncohet për këtë.
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = Nëse punoni, në disa raste mund ta mbani vendin e punës gjatë mjekimit. Pyesni shërbimin.
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = Familja mund të kërkojë ndihmë edhe nëse i afërmi nuk do.

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = Nëse diçka shkon keq
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = Një person nuk zgjohet ose merr frymë keq? Telefononi [numrin e emergjencës][1].
