### Se qualcuno ti sfrutta o ti tiene con la forza — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = কেউ আপনাকে শোষণ করলে বা জোর করে আটকে রাখলে
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = মানব পাচার
summary = মানব পাচারের শিকার মানুষের জন্য একটি বিনামূল্যের নম্বর, সব সময় চালু।
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = মানব পাচার
# term: passaporto → { -passaporto } = পাসপোর্ট
keywords = মানব পাচার; দেহব্যবসা; দাসত্ব; দালালের দেনা; পাসপোর্ট আটকে রাখা; জোর করে কাজ; জোর করে দেহব্যবসা; পাসপোর্ট কেড়ে নিয়েছে; আমার পাসপোর্ট নিয়ে নিয়েছে; মালিকের কাছে আমার পাসপোর্ট
# it: ascolto, un posto sicuro e consigli
f-diyw7 = কথা বলার সুযোগ, নিরাপদ জায়গা ও পরামর্শ
# it: tratta
# term: tratta → { -tratta } = মানব পাচার
f-6gw2m = মানব পাচার
# it: emergenza
f-as6fz = জরুরি অবস্থা
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = কেউ আপনাকে কিনতে, আটকে রাখতে বা জোর করে কাজ করাতে পারে না। এটা আপনার দোষ নয়।

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = যাঁদের জোর করে দেহব্যবসা, কাজ, রাস্তায় ভিক্ষা বা চুরি করানো হয়। যিনি কাউকে সাহায্য করতে চান, তিনিও ফোন করতে পারেন।
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = **কাগজপত্র না থাকলেও** ফোন করতে পারেন।

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = এই মুহূর্তে বিপদে থাকলে { $phone-emergenza } নম্বরে ফোন করুন।
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = নিরাপদ একটি সময় খুঁজুন। পারলে অন্য ফোন ব্যবহার করুন।
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = মানব পাচার
l-3zf2u = { $phone-tratta } নম্বরে ফোন করুন। এটি **বিনামূল্যে**, দিনে ও রাতে।
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = আপনার ভাষার নাম বলুন। সেখানে সাংস্কৃতিক মধ্যস্থতাকারী আছেন।
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = আপনার নাম না বললেও চলে।
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = চলে যাবেন কি না এবং কখন, আপনি ঠিক করেন।

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = কথা বলার সুযোগ ও পরামর্শ
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = নিরাপদ একটি জায়গা
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = একজন ডাক্তার ও একজন উকিল
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
l-vv8dh = কিছু ক্ষেত্রে সুরক্ষার একটি **বসবাসের অনুমতিপত্র**, পুলিশে অভিযোগ (denuncia) না করলেও

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **যে আপনাকে এখানে এনেছে তার কাছে দেনা আছে?** আইনে সেই দেনার কোনো মূল্য নেই।
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **আপনাকে শপথ বা কোনো আচার করানো হয়েছে?** এ নিয়ে কথা বলতে পারেন: যিনি ফোন ধরেন, তিনি এসব জানেন।
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = অপ্রাপ্তবয়স্ক
l-d257p = **আপনি অপ্রাপ্তবয়স্ক?** আপনার সুরক্ষা আরও বেশি।

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = আপনার নিরাপত্তার জন্য
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = ফোনের তালিকা থেকে কলটি মুছে ফেলুন। যে আপনাকে শোষণ করে, তাকে বলবেন না যে আপনি চলে যেতে চান।
