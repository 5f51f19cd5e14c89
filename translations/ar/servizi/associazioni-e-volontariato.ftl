### Associazioni e volontariato — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = الجمعيات والتطوع
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = لتجد أشخاصًا آخرين، وتساعد وتحصل على مساعدة.
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = جمعية; تطوع; جالية; أجانب; لقاء; أصدقاء
# it: persone, attività e aiuto
f-sq9dp = أشخاص وأنشطة ومساعدة
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = الجمعيات مجموعات من الناس يعملون شيئًا معًا. وبعضها لمواطنين أجانب.

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = الجنسية
p-p9zcb = للجميع. لا تلزم { -cittadinanza } لكي تكون متطوعًا.

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = اطلب قائمة الجمعيات في البلدية (Comune).
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = في كريمونا اسأل [Mondinsieme][1].
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = اذهب إلى لقاء. انظر هل يعجبك.
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = إذا أردت تأسيس جمعية، فاطلب المساعدة من مكتب مختص بالتطوع.

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = أصدقاء وأشخاص من بلدك
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = مكان لتتكلم فيه الإيطالية
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = مساعدة عملية: استمارات وطعام وملابس ومدرسة
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = أنشطة للأطفال

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = أراد مشروع [Terre di Inclusione][1] أن يضع خريطة للجمعيات. وأراد أيضًا تقوية جمعيات المواطنين الأجانب. لا نعرف أي هذه الأنشطة ما زال موجودًا.

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = إذا حدثت مشكلة
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = هل تطلب منك جمعية مالًا كثيرًا أو وثائقك الأصلية؟ لا تعطها. اطلب النصيحة في البلدية.
