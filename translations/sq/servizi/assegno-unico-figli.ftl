### Assegno unico per i figli — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = shtesa për fëmijë
title = Shtesa për fëmijë
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
summary = Para çdo muaj nga INPS për fëmijët deri në 21 vjeç.
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = shtesa për fëmijë
keywords = shtesa për fëmijë; assegno unico; AUU; lekët e fëmijëve; fëmijë në ngarkim; bonus
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = kod fiskal
f-78utt = { -codice-fiscale(case: "def") } i fëmijëve dhe i prindërve
# it: l'assegno ogni mese
f-9jtz9 = pagesa çdo muaj
# it: Entra con SPID o CIE.
# term: spid → { -spid } = identitet digjital
f-i8g2e = Hyni me SPID ose CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-s8tpj = INPS nga telefoni fiks
# it: INPS da cellulare
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-bm386 = INPS nga celulari
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = shtesa për fëmijë
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
p-rni85 = [Shtesa për fëmijë (assegno unico)][1] është një ndihmë për çdo fëmijë. E paguan [INPS][2] çdo muaj.

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = Për familjet me fëmijë nën 18 vjeç. Nga 18 vjeç deri në ditën para se të mbushen 21 vjeç, nëse fëmija studion, kërkon punë ose fiton pak. Për fëmijët me aftësi të kufizuara nuk ka kufi moshe.
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = Nëse nuk jeni shtetas i Bashkimit Evropian, duhet një prej këtyre lejeve:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = leje BE për qëndrim afatgjatë
l-ttsvb = { -permesso-ue-lungo-periodo }
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = leje për punë që lejon të punoni më shumë se 6 muaj
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: protezione internazionale → { -protezione-internazionale } = mbrojtje ndërkombëtare
l-3qijr = leje të tjera që i pranon INPS, si { -protezione-internazionale(case: "def") }
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = vendbanim i regjistruar
# term: patronato → { -patronato } = zyrë ndihme
p-nmgx3 = Ligji kërkon edhe [vendbanimin e regjistruar (residenza)][1] në Itali dhe kushte të tjera. Rregullat kanë ndryshuar disa herë: kontrolloni me një [zyrë ndihme (patronato)][2].

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-akz7n = Kërkoni [ISEE-n][1]. Nuk është i detyrueshëm, por pa ISEE merrni minimumin.
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = kod fiskal
# term: iban → { -iban } = IBAN
l-zk6sc = Përgatitni { -codice-fiscale(case: "acc") } të fëmijëve dhe [IBAN-in][1] tuaj.
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
l-jnpfj = Shkoni te një [zyrë ndihme (patronato)][1], ose përdorni faqen { $web }.
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = Bëjeni kërkesën **vetëm një herë**. Pastaj pagesa vazhdon vetë.
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
l-ikxjq = Çdo vit në janar bëjeni përsëri ISEE-n.

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = Nëse lind një fëmijë, shtojeni menjëherë te kërkesa. Nëse kërkesa bëhet deri në fund të qershorit, merrni edhe muajt nga marsi.
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = Ka lindur një fëmijë? Shtojeni brenda **120 ditëve nga lindja**: i merrni paratë që nga muaji i shtatë i shtatzënisë.

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = Llogaria duhet të jetë në emër të atij që bën kërkesën.
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = Prindërit mund ta ndajnë pagesën përgjysmë.
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
l-kzdku = Nëse ndryshon diçka në familje, thuajini INPS-it.

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = Nëse diçka shkon keq
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
# term: patronato → { -patronato } = zyrë ndihme
# term: ricorso → { -ricorso } = ankim në gjykatë
p-fir6t = Pagesat ndalen kur skadon leja? Dërgojini INPS-it vërtetimin e kërkesës për rinovim (ricevuta). Nëse kërkesa refuzohet, { -patronato(case: "def") } mund të bëjë ankim.
