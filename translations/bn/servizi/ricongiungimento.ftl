### Far venire i tuoi familiari in Italia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = পরিবারকে ইতালিতে আনা
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = পরিবার আনা
summary = স্বামী, স্ত্রী, সন্তান বা মা-বাবার জন্য পরিবার আনার (ricongiungimento familiare) আবেদন কীভাবে করবেন।
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = পরিবার আনা
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
# term: visto → { -visto } = প্রবেশ ভিসা
keywords = ফ্যামিলি ভিসা; পরিবার আনা; বউ আনা; রিকনজুনজিমেন্তো; স্বামী; সন্তান; মা-বাবা
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = পাসপোর্ট
f-dw3us = আত্মীয়দের পাসপোর্টের কপি
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = আয়
f-5keig = আপনার আয়ের কাগজ
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
# term: visto → { -visto } = প্রবেশ ভিসা
f-b27mr = ভিসার জন্য অনাপত্তিপত্র (nulla osta)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-4j4zq = SPID বা CIE দিয়ে ঢোকা যায়।
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
f-yp5mi = একটি সহায়তা অফিস (patronato) আপনার হয়ে আবেদন পাঠাতে পারে।
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
p-vu8qy = আপনার পরিবার যেন আপনার সঙ্গে থাকে, তা চাইতে পারেন। আবেদন যায় [সরকারি অভিবাসন অফিসে (Sportello unico per l'immigrazione)][1]।

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
# term: protezione internazionale → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
p-y58h7 = যাঁদের অন্তত এক বছরের অনুমতিপত্র আছে, যেমন কাজ, পরিবার বা পড়াশোনার জন্য। সাধারণত আইনে অনুমতিপত্র নিয়ে ইতালিতে 2 বছর থাকাও লাগে। অপ্রাপ্তবয়স্ক সন্তানের জন্য এবং যাঁদের আন্তর্জাতিক সুরক্ষা আছে তাঁদের এই 2 বছর লাগে না।
# it: Puoi far venire:
p-izf9r = যাঁদের আনতে পারেন:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = স্বামী বা স্ত্রী
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
l-7knav = অপ্রাপ্তবয়স্ক সন্তান
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = সম্পূর্ণ প্রতিবন্ধী প্রাপ্তবয়স্ক সন্তান
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = মা-বাবা, আরও কঠিন শর্তে

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: reddito → { -reddito } = আয়
l-sny9v = নিয়ম প্রায়ই বদলায়। কে আসতে পারেন এবং আপনার আয় যথেষ্ট কি না, একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] দেখে নিন।
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = বাড়ির উপযুক্ততার সনদ
l-rtv6b = পৌরসভায় (Comune) [বাড়ির উপযুক্ততার সনদ (idoneità alloggiativa)][1] চান। এতে লেখা থাকে আপনার বাড়ি যথেষ্ট বড়।
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-bpfmp = অনলাইনে আবেদন পাঠান। [SPID বা CIE][1] লাগে।
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
l-uakcz = [অনাপত্তিপত্রের (nulla osta)][1] অপেক্ষা করুন।
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = প্রবেশ ভিসা
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-b3jk2 = আপনার আত্মীয়রা তাঁদের দেশে ইতালির [কনস্যুলেটে (consolato)][2] [ভিসা (visto)][1] চান। তাঁরা অনুবাদ ও [সত্যায়ন করা (legalizzati)][3] পারিবারিক কাগজপত্র নিয়ে যান।
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
l-q7upk = তাঁরা এলে Sportello unico-তে যোগাযোগ করার জন্য **8 দিন** সময় আছে। তারপর [অনুমতিপত্র (permesso)][1] চান।

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = অনাপত্তিপত্র
# term: visto → { -visto } = প্রবেশ ভিসা
p-ghrck = আইন অনুযায়ী অনাপত্তিপত্র দিতে অফিসের হাতে { $processing_time } সময় আছে। অনাপত্তিপত্রের মেয়াদ 6 মাস। এই সময়ের মধ্যে আত্মীয়দের ভিসা চাইতে হবে।
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = পারিবারিক কাগজপত্র আগেভাগে তৈরি করুন: নিজের দেশে সময় লাগে।

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
# term: visto → { -visto } = প্রবেশ ভিসা
p-63zvw = রাজস্ব স্ট্যাম্প, বাড়ির সনদ, অনুবাদ ও ভিসার টাকা দিতে হয়। কোনটির কত দাম, আগে জেনে নিন।

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = আয়
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
p-hsfkd = শরণার্থীদের আয় ও বাড়ির প্রমাণ দিতে হয় না। পারিবারিক কাগজপত্র না থাকলে কনস্যুলেট অন্য প্রমাণ চাইতে পারে।

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = কোনো সমস্যা হলে
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = আপিল
# term: visto → { -visto } = প্রবেশ ভিসা
p-5t67u = Sportello আবেদন নাকচ করলে বিচারকের কাছে আপিল (ricorso) করতে পারেন। [সরকারি খরচে উকিলকে][1] জিজ্ঞেস করুন। টাকার বদলে তাড়াতাড়ি ভিসার কথা যে বলে, তার থেকে সাবধান।
