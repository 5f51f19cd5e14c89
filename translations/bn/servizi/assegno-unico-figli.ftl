### Assegno unico per i figli — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
title = ???
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
summary = ???
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
keywords = ???
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-78utt = ???
# it: l'assegno ogni mese
f-9jtz9 = ???
# it: Si entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-i8g2e = ???
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-s8tpj = ???
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-bm386 = ???
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-rni85 = ???

## A chi è rivolto

# it: Alle famiglie con figli fino a 18 anni. Fino a 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = ???
# it: Se non sei europeo, serve uno di questi permessi:
p-u84rj = ???
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
l-ttsvb = ???
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = ???
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: protezione internazionale → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
l-3qijr = ???
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
p-nmgx3 = ???

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-akz7n = ???
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = কর কোড
# term: iban → { -iban } = ব্যাংক অ্যাকাউন্টের নম্বর
l-zk6sc = ???
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-jnpfj = ???
# it: La domanda si fa **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = ???
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-ikxjq = ???

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = ???

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = ???
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = ???
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-kzdku = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = ???
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
# term: ricorso → { -ricorso } = আপিল
p-fir6t = ???
