### Ho perso i documenti o me li hanno rubati — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = Kam humbur dokumentet ose m’i kanë vjedhur
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = Çfarë të bëni menjëherë, dhe si të kërkoni dokumentet e reja.
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = denoncim në polici
# term: passaporto → { -passaporto } = pasaportë
keywords = humbje; vjedhje; denoncim; dublikatë; pasaportë e humbur; leje e humbur; humba dokumentet; kam humbur; më vodhën; portofoli
# it: una copia del documento, se ce l'hai
f-u23gd = një kopje e dokumentit, nëse e keni
# it: la copia della denuncia
# term: denuncia → { -denuncia } = denoncim në polici
f-burjn = kopja e denoncimit
# it: la denuncia
# term: denuncia → { -denuncia } = denoncim në polici
f-apxk7 = denoncimi
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = denoncim në polici
p-iyh3e = Para së gjithash bëni **denoncimin** (denuncia). Pastaj kërkoni dokumentin e ri.
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
# term: denuncia → { -denuncia } = denoncim në polici
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
p-gdahg = Keni humbur vetëm [kartën shëndetësore (tessera sanitaria)][1]? Nuk ka nevojë për denoncim. Kërkoni një kartë të re në faqen e Agenzia delle Entrate ose te [ASST][2].

## A chi è rivolto

# it: A tutti.
p-78ydd = Për të gjithë.

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
l-qyph2 = Shkoni te [drejtoria e policisë (Questura)][1], te karabinierët (Carabinieri) ose te policia lokale.
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = denoncim në polici
l-38wk6 = Tregoni çfarë ka ndodhur. Kërkoni një kopje të [denoncimit (denuncia)][1].
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = Nëse kishit karta bankare, telefononi bankën dhe kërkoni t’i bllokojë.
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = denoncim në polici
l-znxwj = Çojeni kopjen e denoncimit te zyra që bën dokumentin:
# it: Documento
c-n3spu = Dokumenti
# it: Dove vai
c-dwp35 = Ku shkoni
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
c-pppjs = Leja e qëndrimit
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = drejtoria e policisë
# term: patronato → { -patronato } = zyrë ndihme
c-8fedh = Postë ose Questura: pyesni më parë { -patronato(case: "acc") }
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
c-9phb9 = Karta e identitetit
# it: Comune
c-q5snv = Komuna (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = pasaportë
c-dc5eb = Pasaporta e vendit tuaj
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = konsullatë
c-pv5dp = Konsullata e vendit tuaj
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = kartë shëndetësore
c-w3vj2 = Karta shëndetësore
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = ndërmarrja publike e shëndetësisë
c-csbm9 = Faqja e Agenzia delle Entrate ose ASST
# it: Patente
c-giga3 = Patenta
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = denoncim në polici
c-g7crd = Policia ose karabinierët: bëni denoncimin **brenda 48 orëve**

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = Mbani gjithmonë një foto të dokumenteve, në një vend të sigurt. Me një kopje gjithçka shkon më shpejt.

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = Nëse diçka shkon keq
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = pasaportë
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
p-k75ku = Askush nuk mund ta mbajë { -passaporto(case: "acc") } tuaj kundër vullnetit tuaj: as { -datore-di-lavoro(case: "def") }, as burri, as pronari i shtëpisë. Nëse ndodh, kërkoni [ndihmë][1].
