### Crema: aiuti contro povertà e per la casa — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: aiuti contro povertà e per la casa
title = ক্রেমা: অভাব ও বাসার জন্য সাহায্য
# it: I servizi sociali che il Comune di Crema progetta con 28 enti.
summary = ক্রেমার পৌরসভা 28টি সংস্থার সঙ্গে যে সামাজিক সেবার পরিকল্পনা করে।
# it: Crema; Cremasco; povertà; affitto; morosità incolpevole; emergenza casa; terzo settore
# term: morosità incolpevole → { -morosita-incolpevole } = নিজের দোষ ছাড়া ভাড়া বাকি
keywords = ক্রেমা; অভাব; ভাড়া; ভাড়া বাকি; বাসার সমস্যা; সাহায্য
# it: aiuto per povertà, casa e lavoro
f-wadv8 = অভাব, বাসা ও কাজের সমস্যায় সাহায্য
# it: Il Comune di Crema lavora con 28 enti per aiutare chi è in difficoltà.
p-yfnpx = সমস্যায় থাকা মানুষকে সাহায্য করতে ক্রেমার পৌরসভা (Comune di Crema) 28টি সংস্থার সঙ্গে কাজ করে।

## A chi è rivolto

# it: A chi vive a Crema e ha problemi di soldi, casa o lavoro. I servizi aiutano prima le famiglie con bambini.
p-3ip4p = যাঁরা ক্রেমায় থাকেন এবং যাঁদের টাকা, বাসা বা কাজের সমস্যা আছে। শিশু আছে এমন পরিবারকে আগে সাহায্য করা হয়।

## Come fare

# it: Vai al [Comune di Crema][1].
# note: voce 1 di 4
# note: [1] = enti/comune-di-crema
l-puie7 = [ক্রেমার পৌরসভায় (Comune di Crema)][1] যান।
# it: Chiedi dei servizi sociali e prendi un appuntamento.
# note: voce 2 di 4
l-8j6nq = সামাজিক সেবার (servizi sociali) কথা জিজ্ঞেস করুন ও সাক্ষাতের সময় নিন।
# it: Porta i documenti sul tuo problema: lettere, contratto, [ISEE][1].
# note: voce 3 di 4
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-jxkhu = আপনার সমস্যার কাগজ নিয়ে যান: চিঠি, চুক্তি, [ISEE][1]।
# it: Chiedi quale ente segue il tuo caso.
# note: voce 4 di 4
l-gw63i = আপনার বিষয়টি কোন সংস্থা দেখছে জিজ্ঞেস করুন।

## Cosa si ottiene

# it: Il progetto parla di questi aiuti:
p-e5pm2 = প্রকল্পে এই সাহায্যগুলোর কথা আছে:
# it: aiuto contro la povertà
# note: voce 1 di 4
l-ugdvs = অভাবে সাহায্য
# it: tutela legale: chiedi in Comune per chi è e come funziona
# note: voce 2 di 4
l-cwv7f = আইনি সহায়তা: এটি কার জন্য ও কীভাবে চলে, পৌরসভায় জিজ্ঞেস করুন
# it: aiuto a cercare lavoro
# note: voce 3 di 4
l-dd8ye = কাজ খুঁজতে সাহায্য
# it: aiuto nelle emergenze della casa, soprattutto se [non puoi pagare l'affitto senza colpa][1]
# note: voce 4 di 4
# note: [1] = servizi/affitto-non-pagato
l-xv3f9 = বাসার জরুরি সমস্যায় সাহায্য, বিশেষ করে যদি [নিজের দোষ ছাড়া ভাড়া দিতে না পারেন][1]

## Prima di andare

# it: Prima di andare
t-nravt = যাওয়ার আগে
# it: La notizia da cui viene questa pagina non ha una data. Chiedi in Comune che cosa è attivo oggi.
p-nqka2 = এই পাতার খবরে তারিখ নেই। এখন কী চালু আছে, পৌরসভায় জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-w7v9q = কোনো সমস্যা হলে
# it: Se hai già una lettera di sfratto, dillo subito. Leggi anche [che cosa fare con uno sfratto][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
p-fmm64 = উচ্ছেদের (sfratto) চিঠি আগেই পেয়ে থাকলে শুরুতেই বলুন। আরও পড়ুন [উচ্ছেদের চিঠি পেলে কী করবেন][1]।
