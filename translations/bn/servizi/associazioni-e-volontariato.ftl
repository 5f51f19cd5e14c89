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
f-sq9dp = ???
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = ???

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
p-p9zcb = ???

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = ???
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = ???
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = ???
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = ???

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = ???
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = ???
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = ???
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = ???

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = কোনো সমস্যা হলে
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = ???
