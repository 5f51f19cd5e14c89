### Hai ricevuto uno sfratto — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
title = আপনি উচ্ছেদের চিঠি পেয়েছেন
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = বাসা নিয়ে আদালতের চিঠি এলে কী করবেন।
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = আদালতের কর্মকর্তা
keywords = উচ্ছেদ; স্ফ্রাত্তো; আদালতের চিঠি; কোর্টের চিঠি; বাসা ছাড়ার চিঠি; সবুজ চিঠি; ট্রাইব্যুনালের চিঠি; বাসা থেকে বের করে দিচ্ছে; বাড়ি থেকে বের করে দেওয়া; বাড়িওয়ালা; বাসা থেকে বের করে দিয়েছে; বাসা ছাড়ার নোটিশ; বাসা ছাড়তে হবে; ঘর হারাচ্ছি
# it: la lettera del tribunale
f-9c37p = আদালতের চিঠি
# it: il contratto di affitto
f-p4a2n = ভাড়ার চুক্তি
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-h7qcc = টাকা দেওয়ার রসিদ
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
f-yyanw = ISEE, যদি থাকে
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = একজন উকিল ও আরও সময়, যদি বিচারক দেন
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = **শুধু একজন বিচারক** আপনাকে বাড়ি থেকে বের করতে পারেন। বাড়িওয়ালা তালা বদলাতে বা বিদ্যুৎ ও পানি বন্ধ করতে পারেন না।
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
p-d3jgf = [উচ্ছেদ (sfratto)][1] হলো বাড়ি ছাড়ার জন্য বিচারকের আদেশ। এটি এক দিনে হয় না।

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = আদালতের কর্মকর্তা
p-j7whs = যাঁরা আদালতের (tribunale) বা [আদালতের কর্মকর্তার (ufficiale giudiziario)][1] চিঠি পেয়েছেন।

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = রেজিস্ট্রি চিঠি
p-wx4h4 = চিঠি ও [রেজিস্ট্রি চিঠি (raccomandata)][1] **সব সময়** খুলুন। আপনি বিচারকের কাছে না গেলে তিনি আপনার কথা না শুনেই সিদ্ধান্ত নেন।
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = আদালতের শুনানি
l-utaxn = চিঠিতে [শুনানির (udienza)][1] দিন দেখুন।
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = দেরি না করে উকিল খুঁজুন। তাঁর খরচ [সরকার দিতে পারে][1]।
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = চিঠি নিয়ে [সামাজিক সেবা অফিসে (servizi sociali)][1] যান।
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = আদালতের শুনানি
l-tm5hh = শুনানির দিন আদালতে যান, ভয় লাগলেও।
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = টাকা দিতে পারলে বিচারকের কাছে **বাড়তি সময় (termine di grazia)** চান। সব টাকা দেওয়ার জন্য সাধারণত 90 দিন।
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = বিচারক বাড়ি ছাড়তে বললে একটি তারিখ ঠিক করেন। বাড়িতে শিশু, অসুস্থ বা বয়স্ক মানুষ থাকলে আরও সময় চান।

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = আরও সময়, বাড়িওয়ালার সঙ্গে সমঝোতা বা পৌরসভার (Comune) সাহায্য।

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
# term: sindacato → { -sindacato } = শ্রমিক ইউনিয়ন
l-36hs5 = **চুক্তি নবায়ন না করার চিঠি (disdetta)।** এটি বাড়িওয়ালার চিঠি, যিনি চুক্তি নবায়ন করতে চান না। এটি এখনো উচ্ছেদ (sfratto) নয়। চিঠিটি ভাড়াটেদের ইউনিয়নে (sindacato degli inquilini) বা উকিলের কাছে নিয়ে যান।
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
l-vjt8i = **চুক্তি শেষ হওয়ায় উচ্ছেদ।** যাঁরা সব সময় ভাড়া দিয়েছেন, তাঁদেরও হয়। উকিলকে জিজ্ঞেস করুন।
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = অপ্রাপ্তবয়স্ক
l-bma9u = **বাড়িতে অপ্রাপ্তবয়স্ক বা অসুস্থ মানুষ আছে?** সবাইকে বলুন: বিচারক, উকিল, পৌরসভা।

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = কোনো সমস্যা হলে
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = আদালতের কর্মকর্তা
p-dgwye = আদালতের কর্মকর্তা আসার দিন কাছে এসেছে এবং থাকার জায়গা নেই? সেই দিনের আগেই আবার সামাজিক সেবা অফিসে যান। কাগজপত্র ও ওষুধ নিরাপদে রাখুন।
