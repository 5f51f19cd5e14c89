### Ho perso i documenti o me li hanno rubati — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso i documenti o me li hanno rubati
title = Mi-am pierdut actele sau mi-au fost furate
# it: Che cosa fare subito, e come chiedere i documenti nuovi.
summary = Ce aveți de făcut imediat și cum cereți acte noi.
# it: smarrimento; furto; denuncia; duplicato; passaporto perso; permesso perso; ho perso; rubato; portafoglio
# term: denuncia → { -denuncia } = plângere
# term: passaporto → { -passaporto } = pașaport
keywords = acte pierdute; furt; plângere; duplicat; pașaport pierdut; permis pierdut; buletin pierdut; am pierdut; furat; portofel
# it: una copia del documento, se ce l'hai
f-u23gd = o copie a actului, dacă o aveți
# it: la copia della denuncia
# term: denuncia → { -denuncia } = plângere
f-burjn = copia { -denuncia(case: "gen") }
# it: la denuncia
# term: denuncia → { -denuncia } = plângere
f-apxk7 = { -denuncia(case: "def") }
# it: Prima di tutto fai la **denuncia**. Poi chiedi il documento nuovo.
# term: denuncia → { -denuncia } = plângere
p-iyh3e = Înainte de toate faceți o **denuncia** (plângere sau declarație la poliție). Apoi cereți actul nou.
# it: Hai perso solo la [tessera sanitaria][1]? La denuncia non serve. Chiedi una nuova tessera sul sito dell'Agenzia delle Entrate o all'[ASST][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = termini/asst
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
# term: denuncia → { -denuncia } = plângere
# term: asst → { -asst } = ASST
p-gdahg = Ați pierdut numai [cardul de sănătate (tessera sanitaria)][1]? Nu este nevoie de { -denuncia }. Cereți un card nou pe site-ul Agenzia delle Entrate (agenția de taxe) sau la [ASST][2].

## A chi è rivolto

# it: A tutti.
p-78ydd = Tuturor.

## Come fare

# it: Vai in [Questura][1], dai Carabinieri o alla Polizia locale.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = chestură
l-qyph2 = Mergeți la [chestură (Questura)][1], la Carabinieri sau la poliția locală (Polizia locale).
# it: Racconta che cosa è successo. Chiedi una copia della [denuncia][1].
# note: voce 2 di 4
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = plângere
l-38wk6 = Povestiți ce s-a întâmplat. Cereți o copie a [plângerii (denuncia)][1].
# it: Se avevi carte di banca, chiama la banca e falle bloccare.
# note: voce 3 di 4
l-2q3wd = Dacă aveați carduri bancare, sunați la bancă și cereți să fie blocate.
# it: Porta la copia della denuncia all'ufficio che fa il documento:
# note: voce 4 di 4
# term: denuncia → { -denuncia } = plângere
l-znxwj = Duceți copia { -denuncia(case: "gen") } la instituția care face actul:
# it: Documento
c-n3spu = Actul
# it: Dove vai
c-dwp35 = Unde mergeți
# it: Permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
c-pppjs = Permis de ședere
# it: Posta o Questura: chiedi prima al patronato
# term: questura → { -questura } = chestură
# term: patronato → { -patronato } = birou de asistență
c-8fedh = Poștă sau { -questura }: întrebați întâi la un { -patronato }
# it: Carta d'identità
# term: carta d'identità → { -carta-di-identita } = carte de identitate
c-9phb9 = Carte de identitate
# it: Comune
c-q5snv = Primărie (Comune)
# it: Passaporto del tuo Paese
# term: passaporto → { -passaporto } = pașaport
c-dc5eb = Pașaportul țării dumneavoastră
# it: Consolato del tuo Paese
# term: consolato → { -consolato } = consulat
c-pv5dp = Consulatul țării dumneavoastră
# it: Tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = card de sănătate
c-w3vj2 = Card de sănătate
# it: Sito dell'Agenzia delle Entrate oppure ASST
# term: asst → { -asst } = ASST
c-csbm9 = Site-ul Agenzia delle Entrate (agenția de taxe) sau ASST
# it: Patente
c-giga3 = Permis de conducere
# it: Polizia o Carabinieri: fai la denuncia **entro 48 ore**
# term: denuncia → { -denuncia } = plângere
c-g7crd = Poliție sau Carabinieri: faceți { -denuncia(case: "def") } **în cel mult 48 de ore**

## Casi particolari

# it: Tieni sempre una foto dei documenti, in un posto sicuro. Una copia rende tutto più veloce.
p-fzwrm = Păstrați întotdeauna o fotografie a actelor, într-un loc sigur. O copie face totul mai rapid.

## Se qualcosa va male

# it: Se qualcosa va male
t-vrddv = Dacă ceva nu merge bine
# it: Nessuno può tenere il tuo passaporto contro la tua volontà: né un datore di lavoro, né un marito, né un padrone di casa. Se succede, chiedi [aiuto][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/tratta-e-sfruttamento
# term: passaporto → { -passaporto } = pașaport
# term: datore di lavoro → { -datore-di-lavoro } = angajator
p-k75ku = Nimeni nu vă poate ține pașaportul împotriva voinței dumneavoastră: nici un { -datore-di-lavoro }, nici un soț, nici un proprietar. Dacă se întâmplă, cereți [ajutor][1].
