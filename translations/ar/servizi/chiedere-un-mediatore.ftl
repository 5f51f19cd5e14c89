### Chiedere un mediatore o un interprete — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = طلب وسيط أو مترجم
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = كيف تحصل على شخص يتكلم لغتك في مكتب أو مدرسة أو مستشفى.
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = مترجم; وسيط ثقافي; ترجمة; لا أتكلم الإيطالية; لغة; مساعدة في اللغة; لا أفهم; ترجمة رسالة; ترجمان
# it: un mediatore all'appuntamento
f-b8u3n = وسيط في الموعد
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = [الوسيط][1] يتكلم الإيطالية ولغتك. يساعدك ويساعد المكتب على أن تتفاهما.

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = لمن يجد صعوبة في الإيطالية.

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = عندما تأخذ موعدًا، قل: **mi serve un mediatore** (أحتاج إلى وسيط). قل ما هي لغتك.
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = اطلب ذلك قبل الموعد ببضعة أيام. لا يوجد دائمًا شخص في الحال.
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = مديرية الشرطة
l-brta9 = المكتب هو من يطلبه، لا أنت. هذا صحيح للمدرسة والمستشفى والخدمات الاجتماعية ومديرية الشرطة (Questura).
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = في كريمونا يمكنك أيضًا أن تتكلم مع [Mondinsieme][1].
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = في الموعد تكلم مع المكتب. والوسيط يترجم كل شيء.

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = يترجم الوسيط الكلمات ويشرح العادات. وما تقوله يبقى سرًا عنده.
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = في أمور الصحة أو العائلة **لا** تستعمل طفلًا كمترجم.

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = في المكاتب العامة لا تدفع عادة. اسأل دائمًا أولًا.

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **الشرطة والمحكمة (Tribunale).** لك الحق في مترجم مجانًا.
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = الترجمة المحلَّفة
l-we2yx = **وثائق للترجمة.** الوسيط لا يعمل ترجمات رسمية. تلزم [ترجمة محلَّفة (traduzione giurata)][1].
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = أراد مشروع [Terre di Inclusione][1] قائمة واحدة للوسطاء في المنطقة. لا نعرف هل ما زالت موجودة.

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = إذا حدثت مشكلة
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = لا يوجد أحد للغتك؟ اطلب مترجمًا عبر الهاتف أو يومًا آخر. لا توقّع على ورقة لا تفهمها.
