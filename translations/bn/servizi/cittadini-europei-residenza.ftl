### Cittadini dell'Unione europea: vivere in Italia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = ইউরোপীয় ইউনিয়নের নাগরিক: ইতালিতে থাকা
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = রোমানিয়া, স্পেন ও ইউরোপীয় ইউনিয়নের অন্য দেশের নাগরিক: তিন মাস পরে কী লাগে।
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
keywords = ইউরোপীয় নাগরিক; রোমানিয়া; ইউরোপিয়ান; রেসিডেন্স; ইউরোপীয় পাসপোর্ট
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
f-geg68 = আপনার দেশের পাসপোর্ট বা পরিচয়পত্র
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = কাজের প্রমাণ, অথবা টাকা ও স্বাস্থ্যবীমার প্রমাণ
# it: l'attestazione di iscrizione anagrafica
f-622sj = বাসিন্দা হিসেবে নাম লেখানোর কাগজ (attestazione di iscrizione anagrafica)
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-28qpv = আপনি ইউরোপীয় ইউনিয়নের নাগরিক হলে বসবাসের অনুমতিপত্র লাগে **না**।

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = ইউরোপীয় ইউনিয়নের যেসব নাগরিক তিন মাসের বেশি থাকেন। তাঁদের পরিবারের সদস্যদের জন্যও।

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = প্রথম তিন মাস আপনার দেশের পরিচয়পত্রই যথেষ্ট।
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
l-ptkj4 = তার বেশি থাকলে যেখানে থাকেন সেই পৌরসভার (Comune) [বাসিন্দা নিবন্ধন অফিসে (anagrafe)][1] যান।
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-4nyby = [নিবন্ধিত বাসস্থান (residenza)][1] চান। এই প্রমাণগুলোর একটি নিয়ে যান:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = আপনি ইতালিতে কাজ করেন
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = আপনি পড়াশোনা করেন এবং আপনার স্বাস্থ্যবীমা আছে
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = আপনার যথেষ্ট টাকা ও স্বাস্থ্যবীমা আছে
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = আপনি ইউরোপীয় ইউনিয়নের কোনো নাগরিকের পরিবারের সদস্য
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = **বাসিন্দা হিসেবে নাম লেখানোর কাগজ (attestazione di iscrizione anagrafica)** চান।

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = একটি কাগজ, যা ইতালিতে থাকার অধিকার প্রমাণ করে। ডাক্তার ও অন্য অফিসের জন্য এটি লাগে।

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
l-2wki2 = পরিবারের যে সদস্যরা ইউরোপীয় ইউনিয়নের বাইরের দেশের নাগরিক, তাঁরা [পুলিশ সদর দপ্তরে (Questura)][1] **পরিবারের সদস্যদের কার্ড (carta di soggiorno per familiari)** চান।
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = ইতালিতে 5 বছর বৈধভাবে থাকার পরে **স্থায়ী (permanente)** কাগজটি (attestazione) চাইতে পারেন।
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = কাজ না করলে এবং বীমা না থাকলেও আপনি চিকিৎসা নিতে পারেন: পড়ুন [কাগজপত্র ছাড়া চিকিৎসা][1]।

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = কোনো সমস্যা হলে
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-e6wxe = পৌরসভাকে লিখিত উত্তর দিতে হয়। না মানলে কারণ জিজ্ঞেস করুন। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] বা উকিল আপনাকে সাহায্য করতে পারেন।
