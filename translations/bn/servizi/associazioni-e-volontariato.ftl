### Associazioni e volontariato — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = সমিতি ও স্বেচ্ছাসেবা
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = অন্য মানুষের সঙ্গে পরিচয়, সাহায্য করা ও সাহায্য পাওয়া।
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = সমিতি; স্বেচ্ছাসেবক; কমিউনিটি; বিদেশি; বন্ধু; বাঙালি সমিতি
# it: persone, attività e aiuto
f-sq9dp = মানুষ, কার্যক্রম ও সাহায্য
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = সমিতি (associazione) হলো কিছু মানুষের দল, যারা মিলে কিছু করে। কিছু সমিতি বিদেশি নাগরিকদের।

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
p-p9zcb = সবার জন্য। স্বেচ্ছাসেবক হতে ইতালির নাগরিকত্ব লাগে না।

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = পৌরসভায় (Comune) সমিতির তালিকা চান।
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = ক্রেমোনায় [Mondinsieme][1]-এ জিজ্ঞেস করুন।
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = কোনো সভায় যান। ভালো লাগে কি না দেখুন।
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = নতুন সমিতি গড়তে চাইলে স্বেচ্ছাসেবার (volontariato) অফিসে সাহায্য চান।

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = বন্ধু ও আপনার দেশের মানুষ
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = ইতালীয় বলার একটি জায়গা
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = দৈনন্দিন কাজে সাহায্য: ফরম, খাবার, কাপড়, স্কুল
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = শিশুদের জন্য নানা আয়োজন

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = [Terre di Inclusione][1] প্রকল্প সমিতিগুলোর একটি মানচিত্র করতে চেয়েছিল। বিদেশি নাগরিকদের সমিতিগুলোকে শক্তিশালীও করতে চেয়েছিল। এর কোন কাজগুলো এখনো আছে, আমাদের জানা নেই।

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = কোনো সমস্যা হলে
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = কোনো সমিতি আপনার কাছে অনেক টাকা বা আসল কাগজপত্র চায়? দেবেন না। পৌরসভায় পরামর্শ নিন।
