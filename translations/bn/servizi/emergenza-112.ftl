### Emergenza: chiama il 112 — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = জরুরি অবস্থা: 112 নম্বরে ফোন করুন
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = অ্যাম্বুলেন্স, দমকল, পুলিশ ও কারাবিনিয়েরির জন্য একটিই নম্বর।
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
keywords = অ্যাম্বুলেন্স; পুলিশ; কারাবিনিয়েরি; আগুন; দমকল; ফায়ার সার্ভিস; দুর্ঘটনা; জরুরি নম্বর; 118; 115; 113; বাঁচাও; আমাকে বাঁচান; সাহায্য; সাহায্য করুন; মরে যাচ্ছি; আমাকে মেরে ফেলবে; শ্বাস নিচ্ছে না; শ্বাস নিতে পারছি না; দম বন্ধ; হার্ট অ্যাটাক; বুকে ব্যথা; স্ট্রোক; ওভারডোজ; রক্ত; রক্ত পড়ছে; রক্তপাত; অজ্ঞান; বেহুঁশ; বিষ খেয়েছে; বিপদ; আত্মহত্যা; চোর; আগুন লেগেছে; 911; গ্যাসের গন্ধ; গ্যাস লিক; নিখোঁজ; নিখোঁজ ব্যক্তি; অপহরণ; আমাকে মেরে ফেলতে চায়; মেয়ে নিখোঁজ; ছেলে নিখোঁজ; মেয়ে হারিয়ে গেছে; মেয়েকে খুঁজে পাচ্ছি না; ছেলেকে খুঁজে পাচ্ছি না; বাচ্চা হারিয়ে গেছে; বাচ্চাকে খুঁজে পাচ্ছি না
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = অ্যাম্বুলেন্স, দমকল বা পুলিশ আসে
# it: emergenza
f-m6hdz = জরুরি অবস্থা
# it: cure non urgenti
f-p9gv6 = জরুরি নয় এমন চিকিৎসা
# it: Solo dove il numero è attivo.
f-wi3s5 = শুধু যেখানে নম্বরটি চালু আছে।
# it: violenza e stalking
f-ify8u = নির্যাতন ও পিছু নেওয়া
# it: bambini in pericolo
f-hs492 = বিপদে থাকা শিশু
# it: tratta
# term: tratta → { -tratta } = মানব পাচার
f-fjxa2 = মানব পাচার
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = গুরুতর বিপদ হলে { $phone } নম্বরে ফোন করুন। দিনে ও রাতে একজন মানুষ উত্তর দেন।

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = সবার জন্য। কাগজপত্র না থাকলেও ফোন করতে পারেন।

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = কারও জীবনের ঝুঁকি থাকলে সঙ্গে সঙ্গে { $phone-emergenza } নম্বরে ফোন করুন। অপেক্ষা করবেন না।
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = { $phone-emergenza } নম্বরে ফোন করুন। ফোন করা **বিনামূল্যে**।
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = আপনি কোথায় আছেন বলুন: কোন শহর বা গ্রাম, রাস্তার নাম, বাড়ির নম্বর।
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = কী হয়েছে এবং কতজন অসুস্থ বা আহত বলুন।
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = প্রশ্নের উত্তর দিন। আপনি আগে ফোন রাখবেন না।

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = ফোন করতে না পারলে কাছের কাউকে আপনার হয়ে ফোন করতে বলুন।

## Altri numeri

# it: Altri numeri
t-eaqza = অন্য নম্বর
# it: Che cosa succede
c-vdfnq = কী হচ্ছে
# it: Numero
c-vgt4u = নম্বর
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = আপনার ডাক্তার দরকার, কিন্তু জরুরি নয়।
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = কেউ আপনাকে নির্যাতন করে বা পিছু নেয়।
# it: Un bambino è in pericolo.
c-a2awk = কোনো শিশু বিপদে আছে।
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = কেউ আপনাকে শোষণ করে বা জোর করে আটকে রাখে।
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = জরুরি নয় এমন চিকিৎসার নম্বরটি শুধু কিছু এলাকায় কাজ করে। নির্যাতনের বিষয়ে [নির্যাতন প্রতিরোধ নম্বরের পাতাও][1] পড়ুন।
