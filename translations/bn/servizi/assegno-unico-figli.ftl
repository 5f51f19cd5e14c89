### Assegno unico per i figli — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
title = সন্তানদের জন্য শিশু ভাতা
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
summary = 21 বছর পর্যন্ত সন্তানদের জন্য INPS থেকে প্রতি মাসে টাকা।
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
keywords = শিশু ভাতা; বাচ্চার টাকা; আসেনিও উনিকো; বাচ্চার বোনাস; ফ্যামিলি আলাউন্স; সন্তানের ভাতা
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = কর কোড
f-78utt = সন্তান ও মা-বাবার কর কোড (codice fiscale)
# it: l'assegno ogni mese
f-9jtz9 = প্রতি মাসে ভাতা
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-i8g2e = SPID বা CIE দিয়ে ঢোকা যায়।
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-s8tpj = ল্যান্ডফোন থেকে INPS
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-bm386 = মোবাইল থেকে INPS
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-rni85 = [শিশু ভাতা (assegno unico)][1] প্রতিটি সন্তানের জন্য একটি সাহায্য। [INPS][2] প্রতি মাসে এটি দেয়।

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = 18 বছরের কম বয়সী সন্তান আছে এমন পরিবারের জন্য। সন্তান পড়াশোনা করলে, কাজ খুঁজলে বা কম আয় করলে 18 বছর থেকে 21 বছর হওয়ার আগের দিন পর্যন্তও। প্রতিবন্ধী সন্তানের জন্য বয়সের সীমা নেই।
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = আপনি ইউরোপীয় ইউনিয়নের নাগরিক না হলে এই অনুমতিপত্রগুলোর একটি লাগে:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
l-ttsvb = দীর্ঘমেয়াদি অনুমতিপত্র (lungo periodo)
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = কাজের অনুমতিপত্র, যা দিয়ে 6 মাসের বেশি কাজ করা যায়
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: protezione internazionale → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
l-3qijr = INPS যে অন্য অনুমতিপত্র মানে, যেমন আন্তর্জাতিক সুরক্ষা (protezione internazionale)
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-nmgx3 = আইন অনুযায়ী ইতালিতে [নিবন্ধিত বাসস্থান (residenza)][1] ও আরও কিছু শর্তও লাগে। নিয়ম কয়েকবার বদলেছে: একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][2] জেনে নিন।

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-akz7n = [ISEE][1] চান। এটি বাধ্যতামূলক নয়, কিন্তু ISEE ছাড়া সবচেয়ে কম টাকা পান।
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = কর কোড
# term: iban → { -iban } = ব্যাংক অ্যাকাউন্টের নম্বর
l-zk6sc = সন্তানদের কর কোড ও আপনার [IBAN][1] তৈরি রাখুন।
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-jnpfj = একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] যান, অথবা { $web } সাইট ব্যবহার করুন।
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = আবেদন **মাত্র একবার** করতে হয়। তারপর ভাতা নিজে থেকেই চলতে থাকে।
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-ikxjq = প্রতি বছর জানুয়ারিতে ISEE আবার করান।

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = নতুন সন্তান হলে দেরি না করে আবেদনে যোগ করুন। আবেদন জুন মাসের মধ্যে পৌঁছালে মার্চ থেকে আগের মাসগুলোর টাকাও পান।
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = সন্তান হয়েছে? **জন্মের 120 দিনের** মধ্যে তাকে যোগ করুন: গর্ভের সপ্তম মাস থেকেই টাকা পান।

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = যিনি আবেদন করেন, অ্যাকাউন্ট তাঁর নামে হতে হবে।
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = মা-বাবা ভাতা অর্ধেক করে ভাগ করে নিতে পারেন।
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-kzdku = পরিবারে কিছু বদলালে INPS-কে জানান।

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = কোনো সমস্যা হলে
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: ricorso → { -ricorso } = আপিল
p-fir6t = অনুমতিপত্রের মেয়াদ শেষ হলে টাকা আসা বন্ধ হয়? নবায়নের রসিদ INPS-কে পাঠান। আবেদন নাকচ হলে সহায়তা অফিস (patronato) আপিল (ricorso) করতে পারে।
