### Permesso per soggiornanti di lungo periodo — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = Leja për qëndrim afatgjatë
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = Leja që nuk keni nevojë ta kërkoni përsëri çdo vit ose çdo dy vjet.
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = leje BE për qëndrim afatgjatë
keywords = carta di soggiorno; leje pa afat; leje e përhershme; pesë vjet; A2; afatgjatë; leja e gjatë
# it: la prova del reddito
# term: reddito → { -reddito } = të ardhura
f-5e26g = prova e { -reddito(case: "gen") }
# it: la prova che sai l'italiano al livello A2
f-g37ax = prova që dini italisht në nivelin A2
# it: i certificati penali, se te li chiedono
f-bnh89 = dëshmitë e penalitetit, nëse jua kërkojnë
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
f-mqc87 = { -permesso-ue-lungo-periodo(case: "def") }
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = Në zyrat postare me Sportello Amico.
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = Kjo leje vlen pa kufi kohe. Karta vetë skadon dhe duhet ta rinovoni.

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = Zakonisht duhet të keni:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
l-x2wmd = një { -permesso-di-soggiorno } që e keni prej të paktën 5 vjetësh
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = të ardhura
l-h5j7f = një minimum të ardhurash
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = italishten e nivelit A2
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = certifikatë e përshtatshmërisë së banesës
l-38d5z = për familjarët, një shtëpi të përshtatshme ([idoneità alloggiativa, certifikata e banesës][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = Nuk mund ta kërkoni me disa leje, për shembull me atë për studim. Refugjatët kanë rregulla më të lehta.

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
l-r6y6k = Kontrolloni me një [zyrë ndihme (patronato)][1] nëse mund ta kërkoni.
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = Bëni [testin e italishtes][1], nëse nuk keni tashmë një dëshmi të vlefshme.
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = të ardhura
l-8qv3d = Përgatitni dokumentet për { -reddito(case: "def") } dhe për shtëpinë.
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = Kërkoni në postë [zarfin me formularët (kit postale)][1].
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = zyrë ndihme
l-5i68x = Plotësojeni zarfin me { -patronato(case: "acc") } dhe dorëzojeni në postë.
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = drejtoria e policisë
l-nqvcg = Shkoni te [drejtoria e policisë (Questura)][1] ditën e takimit.
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = Kthehuni të merrni lejen kur të jetë gati.

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = Ligji parashikon { $processing_time }. Shpesh duhet më shumë kohë.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = pullë takse
# term: bollettino → { -bollettino } = formular pagese postare
# term: patronato → { -patronato } = zyrë ndihme
p-yknzk = Paguani një [pullë takse (marca da bollo)][1], një [formular pagese postare (bollettino)][2] dhe shërbimin e postës. Pyesni { -patronato(case: "acc") } për çmimet para se të paguani.

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = zyrë ndihme
p-68bn9 = Këtë leje mund ta humbni nëse qëndroni më shumë se **12 muaj rresht** jashtë Bashkimit Evropian. Para një udhëtimi të gjatë pyesni te një { -patronato } ose te një avokat.

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = Nëse diçka shkon keq
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = drejtoria e policisë
# term: patronato → { -patronato } = zyrë ndihme
p-y2mja = Nëse mungon një dokument, { -questura } ju shkruan. Në letër shkruhet sa ditë keni. Përgjigjuni para se të mbarojnë. Nëse nuk e kuptoni letrën, çojeni te { -patronato(case: "def") }.
