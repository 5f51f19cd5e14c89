### Consultorio familiare — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
title = পরিবার স্বাস্থ্যকেন্দ্র
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
summary = নারী, দম্পতি ও কিশোর-কিশোরীদের জন্য গাইনি ডাক্তার, ধাত্রী, মনোবিদ ও সমাজকর্মী।
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
keywords = কনসুলতোরিও; গাইনি; জন্মনিয়ন্ত্রণ; গর্ভপাত; গর্ভবতী; দম্পতি; কিশোরী; কনডম; পিল; জন্মনিয়ন্ত্রণ বড়ি; ইমার্জেন্সি পিল; পরদিন সকালের পিল; কপার টি; অ্যাবরশন; বাচ্চা নষ্ট করা; অনাকাঙ্ক্ষিত গর্ভ; প্রেগন্যান্সি টেস্ট; মাসিক হয়নি; পরিবার পরিকল্পনা
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-mzitm = স্বাস্থ্য কার্ড বা STP কোড, যদি থাকে
# it: visite, ascolto e consigli
f-2jn2n = ডাক্তার দেখানো, কথা বলার সুযোগ ও পরামর্শ
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
p-niv4a = [পরিবার স্বাস্থ্যকেন্দ্র (consultorio)][1] নারী, দম্পতি, মা-বাবা ও কিশোর-কিশোরীদের সাহায্য করে। ডাক্তারের **প্রেসক্রিপশন লাগে না**।

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
p-frcwk = সবার জন্য। নারীরা বসবাসের অনুমতিপত্র না থাকলেও যেতে পারেন। অপ্রাপ্তবয়স্করা একাই যেতে পারে।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-iiuzc = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = ফোন করুন বা নিজে যান। ঠিকানা ডাক্তারের কাছে, ফার্মেসিতে বা পৌরসভায় জেনে নিন।
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = আপনার কী দরকার, সংক্ষেপে বলুন।
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = চাইলে একজন নারী ডাক্তার বা একজন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] চান।
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = নির্ধারিত সময়ে যান। আপনি যা বলেন, তা গোপন থাকে।

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = গর্ভাবস্থায় ও প্রসবের পরে ডাক্তার দেখানো
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = গর্ভবতী না হওয়ার পরামর্শ ও উপায়, নারীদের পরীক্ষা
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = যে গর্ভাবস্থা আপনি রাখতে চান না, তার জন্য সাহায্য
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = দম্পতির মধ্যে ও সন্তানের সঙ্গে সমস্যা নিয়ে কথা বলা ও সাহায্য
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = প্রসবের আগের কোর্স

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
p-mfy6c = গর্ভপাত সাধারণত গর্ভাবস্থার প্রথম **90 দিনের** মধ্যে করা যায়। এ কথা ভাবলে সঙ্গে সঙ্গে পরিবার স্বাস্থ্যকেন্দ্রে (consultorio) যান।

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
p-qdj2k = অনেক কিছু বিনামূল্যে। কিছু ক্ষেত্রে [স্বাস্থ্যসেবার ফি (ticket)][1] দিতে হয়: আগে জিজ্ঞেস করুন।

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **নারীর যৌনাঙ্গ কাটা।** লজ্জা না করে এ নিয়ে কথা বলতে পারেন। এর চিকিৎসা আছে।
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **জোর করে বিয়ে বা নির্যাতন।** বলুন: কার কাছে পাঠাতে হবে, এখানে তাঁরা জানেন।

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = কোনো সমস্যা হলে
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = প্রথম খালি তারিখ কি অনেক দেরিতে? বলুন যে জরুরি। লোম্বার্দিয়ায় সরকারি কেন্দ্র এবং সরকারের সঙ্গে কাজ করা বেসরকারি কেন্দ্র আছে। অন্যগুলোতেও জিজ্ঞেস করুন।
