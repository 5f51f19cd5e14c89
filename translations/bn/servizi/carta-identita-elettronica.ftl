### Carta d'identità elettronica (CIE) — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = পরিচয়পত্র
title = ইলেকট্রনিক পরিচয়পত্র (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
summary = পৌরসভায় কীভাবে পরিচয়পত্র চাইবেন।
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
keywords = আইডি কার্ড; কার্তা দি ইদেন্তিতা; চিয়ে; পরিচয়পত্র; ইলেকট্রনিক কার্ড
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
f-qkzzb = পুরোনো কার্ড, অথবা হারিয়ে গেলে পুলিশে অভিযোগের কাগজ (denuncia)
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = পরিচয়পত্র
f-hbapn = ইলেকট্রনিক পরিচয়পত্র (carta d'identità elettronica)
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
p-z4u3s = পরিচয়পত্র বলে আপনি কে। বিদেশি নাগরিকেরা এটি দিয়ে অন্য দেশে ভ্রমণ করতে পারেন **না**।

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-xppbb = পৌরসভায় (Comune) যাঁদের [নিবন্ধিত বাসস্থান (residenza)][1] আছে। শিশুদের জন্যও চাওয়া যায়।

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
l-ysu4r = আপনার পৌরসভার [বাসিন্দা নিবন্ধন অফিসে (anagrafe)][1] সময় বুকিং করুন। { $booking_url } সাইটেও তা করা যায়।
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = পাসপোর্ট সাইজের ছবি
l-j245n = কাগজপত্র ও [পাসপোর্ট সাইজের ছবি (fototessera)][1] নিয়ে নিজে যান।
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = আঙুলের ছাপ
l-cwaen = আপনার তথ্য ভালো করে দেখে নিন। সই ও [আঙুলের ছাপ (impronte digitali)][1] দিন।
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = কাউন্টারে টাকা দিন।
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = কাগজটি রেখে দিন: এতে **PIN** ও **PUK** কোডের প্রথম অংশ আছে।
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = কার্ড ডাকে বা পৌরসভায় আসে। কার্ডের সঙ্গে কোডের দ্বিতীয় অংশ থাকে।

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-qwyr8 = কার্ড সাধারণত কয়েক কর্মদিবসের মধ্যে আসে। ততদিন রসিদটি ব্যবহার করুন।
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = পুরোনো **কাগজের** পরিচয়পত্র আর বৈধ নয়। এখনো সেটি থাকলে দেরি না করে নতুনটি চান।

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = সরকারের ঠিক করা একটি দাম আছে। পৌরসভা অল্প কিছু টাকা যোগ করতে পারে। বুকিংয়ের সময় জেনে নিন।

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = অপ্রাপ্তবয়স্ক
l-6awcv = অপ্রাপ্তবয়স্ক সন্তানের জন্য সাধারণত মা-বাবা আসেন। শিশুকেও সঙ্গে আনুন।
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = অসুখের কারণে বাড়ি থেকে বের হতে না পারলে পৌরসভায় জিজ্ঞেস করুন: একজন মানুষ আপনার বাড়িতে আসতে পারেন।

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = কোনো সমস্যা হলে
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
p-qk8k7 = ভ্রমণ বা জরুরি সমস্যা আছে, অথচ কোনো সময় খালি নেই? নিবন্ধন অফিসে (anagrafe) বুঝিয়ে বলুন: গুরুতর ক্ষেত্রে অন্য পথ আছে।
