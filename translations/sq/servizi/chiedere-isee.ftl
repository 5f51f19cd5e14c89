### Chiedere l'ISEE — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere l'ISEE
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
title = Si të kërkoni ISEE-n
# it: Il foglio che dice quanto è ricca la tua famiglia. Serve per pagare meno.
summary = Fleta që thotë sa e pasur është familja juaj. Duhet për të paguar më pak.
# it: ISEE; DSU; reddito; CAF; mensa; bonus; indicatore
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: dsu → { -dsu } = formulari për ISEE
# term: reddito → { -reddito } = të ardhura
# term: caf → { -caf } = zyrë ndihme për taksat
keywords = ISEE; DSU; të ardhura; CAF; mensa; bonus; gjendja ekonomike
# it: il codice fiscale di tutta la famiglia
# term: codice fiscale → { -codice-fiscale } = kod fiskal
f-353ye = { -codice-fiscale(case: "def") } i gjithë familjes
# it: il contratto di affitto, se ce l'hai
f-dhypy = kontrata e qirasë, nëse e keni
# it: saldo e giacenza media dei conti di due anni prima
# term: saldo e giacenza media → { -giacenza-media } = gjendja dhe mesatarja e llogarisë
f-hjnst = gjendja dhe mesatarja e llogarive të vitit dy vjet më parë (saldo e giacenza media)
# it: la targa di auto e moto
f-p5upf = targa e makinës dhe e motorit
# it: l'attestazione ISEE
# term: attestazione isee → { -isee } = treguesi i gjendjes ekonomike të familjes
f-xvsgr = vërtetimi ISEE
# it: la prima volta nell'anno
f-68qfw = herën e parë në vit
# it: Un CAF lo prepara con te.
# term: caf → { -caf } = zyrë ndihme për taksat
f-mwty5 = Një CAF e përgatit bashkë me ju.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-a3x7g = Hyni me SPID ose CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-2fz23 = INPS nga telefoni fiks
# it: INPS da cellulare
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-xvk26 = INPS nga celulari
# it: L'[ISEE][1] mette insieme redditi, risparmi e casa della famiglia. Un numero **basso** vuol dire che puoi avere più aiuti.
# note: [1] = termini/isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: redditi → { -reddito } = të ardhura
p-4y89c = [ISEE][1] mbledh { -reddito(case: "def") }, kursimet dhe shtëpinë e familjes. Një numër **i ulët** do të thotë që mund të merrni më shumë ndihma.

## A chi è rivolto

# it: A chi vive in Italia e chiede aiuti: nido, mensa, casa, bollette, assegni, università.
# term: nido → { -asilo-nido } = çerdhe
# term: bollette → { -bolletta } = faturë
p-qupki = Për këdo që jeton në Itali dhe kërkon ndihma: { -asilo-nido }, mensë, shtëpi, { -bolletta(case: "pl") }, pagesa ndihmëse, universitet.

## Come fare

# it: Telefona a un [CAF][1]. Chiedi l'elenco dei documenti.
# note: voce 1 di 5
# note: [1] = termini/caf
# term: caf → { -caf } = zyrë ndihme për taksat
l-2rpf8 = Telefononi një [CAF][1]. Kërkoni listën e dokumenteve.
# it: Chiedi alla banca o alla posta [saldo e giacenza media][1].
# note: voce 2 di 5
# note: [1] = termini/giacenza-media
# term: saldo e giacenza media → { -giacenza-media } = gjendja dhe mesatarja e llogarisë
l-vaqk7 = Kërkoni në bankë ose në postë [gjendjen dhe mesataren e llogarisë (saldo e giacenza media)][1].
# it: Vai al CAF e firma la [DSU][1]. È la dichiarazione con i tuoi dati.
# note: voce 3 di 5
# note: [1] = termini/dsu
# term: caf → { -caf } = zyrë ndihme për taksat
# term: dsu → { -dsu } = formulari për ISEE
l-sizqb = Shkoni te CAF dhe firmosni [DSU-në][1]. Është deklarata me të dhënat tuaja.
# it: Dopo circa { $processing_time } ritira l'ISEE al CAF o sul sito { $web }.
# note: voce 4 di 5
# note: $processing_time = un dato; lo scrive il sito
# note: $web = un dato; lo scrive il sito
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: caf → { -caf } = zyrë ndihme për taksat
l-ceu6m = Duhen rreth { $processing_time }. Pastaj merreni ISEE-n te CAF ose në faqen { $web }.
# it: Controlla che ci siano tutte le persone della famiglia.
# note: voce 5 di 5
l-mr7q9 = Kontrolloni që të jenë të gjithë personat e familjes.

## Tempi e scadenze

# it: L'ISEE vale fino al 31 dicembre. Ogni anno a **gennaio** rifallo.
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
p-bqwqv = ISEE vlen deri më 31 dhjetor. Çdo vit në **janar** bëjeni përsëri.

## Casi particolari

# it: **Hai perso il lavoro da poco?** Chiedi l'ISEE **corrente**. Guarda la situazione di adesso.
# note: voce 1 di 4
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-kjbk7 = **Keni humbur punën para pak kohësh?** Kërkoni ISEE-n **aktual** (ISEE corrente). Ai sheh gjendjen e tanishme.
# it: **Genitori non sposati o separati?** Ci sono regole speciali. Dillo al CAF.
# note: voce 2 di 4
# term: caf → { -caf } = zyrë ndihme për taksat
l-pirja = **Prindër të pamartuar ose të ndarë?** Ka rregulla të veçanta. Thuajini CAF-it.
# it: **Hai casa o soldi nel tuo Paese?** Scrivi anche quelli.
# note: voce 3 di 4
l-qad76 = **Keni shtëpi ose para në vendin tuaj?** Shkruajini edhe ato.
# it: Per il nido e l'assegno unico può servire l'ISEE **minorenni**.
# note: voce 4 di 4
# term: nido → { -asilo-nido } = çerdhe
# term: assegno unico → { -assegno-unico } = shtesa për fëmijë
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: minorenni → { -minore } = i mitur
l-iqxf3 = Për { -asilo-nido(case: "acc") } dhe { -assegno-unico(case: "acc") } mund të duhet ISEE për **të miturit** (ISEE minorenni).
# it: Scrivi la verità. Una dichiarazione falsa è un reato e devi ridare i soldi.
# note: critico: qui uno sbaglio può fare danno
p-pnxci = Shkruani të vërtetën. Një deklaratë e rreme është vepër penale dhe duhet t’i ktheni paratë.

## Se qualcosa va male

# it: Se qualcosa va male
t-2hixr = Nëse diçka shkon keq
# it: Ci sono errori o parole come **omissioni**? Torna al CAF e chiedi di correggere.
# note: «omissioni» resta in italiano, con la traduzione tra parentesi: è scritto così sul foglio.
# term: caf → { -caf } = zyrë ndihme për taksat
p-cgmmi = Ka gabime ose fjalë si **omissioni** (mungesa)? Kthehuni te CAF dhe kërkoni ta ndreqin.
