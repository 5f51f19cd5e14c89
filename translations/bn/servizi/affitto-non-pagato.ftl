### Non riesci a pagare l'affitto, e non è colpa tua — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = ভাড়া দিতে পারছেন না, এবং তা আপনার দোষ নয়
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = নিজের দোষ ছাড়া ভাড়া বাকি
summary = কাজ হারালে বা অসুস্থ হলে কী করবেন: নিজের দোষ ছাড়া ভাড়া বাকি (morosità incolpevole)।
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = নিজের দোষ ছাড়া ভাড়া বাকি
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
# term: contributo → { -contributi } = সামাজিক বীমার চাঁদা
keywords = ভাড়া বাকি; ভাড়া দিতে পারছি না; উচ্ছেদ; ভাড়ার সাহায্য; ভাড়ার অনুদান
# it: il contratto di affitto registrato
f-is3gj = নিবন্ধিত ভাড়ার চুক্তি
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
f-im4ty = কী ঘটেছে তার প্রমাণ: বরখাস্ত, অসুস্থতা, বিচ্ছেদ
# it: le lettere del proprietario o del tribunale
f-p2jwe = বাড়িওয়ালা বা আদালতের চিঠি
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = সামাজিক বীমার চাঁদা
f-qttwb = টাকার সাহায্য বা বাড়িওয়ালার সঙ্গে সমঝোতা
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = নিজের দোষ ছাড়া ভাড়া বাকি
p-i343g = কাজ হারানো বা অসুস্থতার কারণে ভাড়া না দিলে তাকে বলে [নিজের দোষ ছাড়া ভাড়া বাকি (morosità incolpevole)][1]। সাহায্য থাকতে পারে।

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = যাঁদের নিবন্ধিত চুক্তি আছে এবং যাঁদের আয়ের বড় অংশ চলে গেছে। কারণ হতে পারে যেমন:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
l-42xs5 = বরখাস্ত হওয়া বা কাজের ঘণ্টা কমে যাওয়া
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = গুরুতর অসুস্থতা
# it: separazione
# note: voce 3 di 4
l-x9d4d = বিচ্ছেদ
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = যাঁর বেতনে সংসার চলত, তাঁর মৃত্যু

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = বাড়িওয়ালার সঙ্গে **দেরি না করে কথা বলুন**। কিস্তিতে টাকা দেওয়ার কথা বলুন। সমঝোতা লিখে রাখুন।
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = আপনার পৌরসভার (Comune) [সামাজিক সেবা অফিসে (servizi sociali)][1] যান। ভাড়া দেওয়ার জন্য এখন কোনো সাহায্য দেওয়া হচ্ছে কি না জিজ্ঞেস করুন।
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-db6we = [ISEE][1] চান, চলতি সময়েরটিও (ISEE corrente)।
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-em8vb = প্রতি মাসে যতটা পারেন দিন। রসিদ রেখে দিন।
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = আদালত (tribunale) থেকে চিঠি এলে পড়ুন [কী করবেন][1]।

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = পৌরসভার তহবিল থাকলেই শুধু এই সাহায্য পাওয়া যায়। বারবার জিজ্ঞেস করুন ও পৌরসভার বিজ্ঞপ্তি দেখুন।

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = ক্রেমায় [বাসার এই জরুরি সমস্যাগুলোর][1] জন্য একটি প্রকল্প আছে। সেটি চালু আছে কি না, পৌরসভায় জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = কোনো সমস্যা হলে
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = শুধু বাড়িওয়ালা বলেছেন বলে বাসা ছেড়ে যাবেন না। শুধু একজন **বিচারক** আপনাকে বের করতে পারেন। বাড়িওয়ালা তালা বদলে দিলে পুলিশ ডাকুন।
