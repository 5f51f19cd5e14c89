### Chiedere asilo in Italia — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = الحماية الدولية
title = طلب اللجوء في إيطاليا
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = إذا كنت في خطر في بلدك، يمكنك أن تطلب الحماية. وهذا مجاني.
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = الحماية الدولية
# term: commissione territoriale → { -commissione-territoriale } = اللجنة الإقليمية
# term: protezione temporanea → { -protezione-temporanea } = الحماية المؤقتة
keywords = لجوء; حماية دولية; لاجئ; حرب; اللجنة الإقليمية; حماية مؤقتة; أوكرانيا
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = طالب اللجوء
f-wztmj = وثيقة طالب اللجوء
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = الحماية الدولية
p-j8ujn = من كانت حياته أو حريته في خطر في بلده يمكنه أن يطلب [الحماية الدولية][1]. هنا الطريق باختصار.
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = في عام 2026 تغيرت القواعد الأوروبية. قبل كل خطوة تكلم مع محامٍ أو مع جمعية تساعد اللاجئين.

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = لمن يهرب من الحرب أو التعذيب أو الاضطهاد. يمكنك أن تطلب ذلك حتى لو دخلت بدون وثائق.

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
# term: asilo → { -protezione-internazionale } = الحماية الدولية
l-w74b6 = قل لشرطة الحدود أو [لمديرية الشرطة (Questura)][1]: **voglio chiedere asilo** (أريد أن أطلب اللجوء).
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = مديرية الشرطة
# term: impronte → { -impronte-digitali } = بصمات الأصابع
l-r78xk = تأخذ { -questura } صورتك وبصماتك. وتعطيك ورقة فيها موعد.
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = في الموعد يكتبون طلبك. لك الحق في مترجم.
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = طالب اللجوء
l-jg84c = تستلم وثيقة [طالب اللجوء][1]. بها يمكنك البقاء في إيطاليا والعلاج.
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = إذا لم يكن لديك سكن أو مال، فاطلب **الاستقبال (accoglienza)**، أي مكانًا للسكن.
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = اللجنة الإقليمية
l-thzst = ثم تتكلم مع [اللجنة الإقليمية (Commissione territoriale)][1]. احكِ كل شيء بهدوء. أحضر ما لديك من أدلة.
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = اللجنة الإقليمية
l-9njgp = تقرر اللجنة وتكتب إليك.

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = الحماية الخاصة
p-hnk2p = إذا كان الجواب نعم، تحصل على تصريح كلاجئ أو على تصريح آخر، مثل [الحماية الخاصة (protezione speciale)][1]. لك الحق في الطبيب والمدرسة والعمل.

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = تختلف المدة كثيرًا من حالة إلى أخرى. بعد مدة معينة يمكنك أن تعمل أيضًا: اسأل متى.

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = الحماية المؤقتة
# term: questura → { -questura } = مديرية الشرطة
l-5avqv = **هل أتيت من أوكرانيا بسبب الحرب؟** هناك [حماية مؤقتة][1]. تطلبها في { -questura }. اسأل هناك حتى متى هي صالحة.
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **هل عمرك أقل من 18 سنة وليس معك شخص بالغ؟** اقرأ [الصفحة المخصصة لك][1].
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = الطبيب والأخصائي النفسي والمحامي لا يخبرون بلدك بقصتك.

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = إذا حدثت مشكلة
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = الطعن
p-3qfry = إذا كان الجواب لا، فالأيام المتاحة للطعن **قليلة**، وأحيانًا أقل من عشرة. اذهب فورًا إلى محامٍ ومعك الرسالة.
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = يمكن أن [تدفع الدولة][1] للمحامي.
