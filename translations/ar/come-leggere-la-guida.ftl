### Come leggere questa guida — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = كيف تقرأ هذا الدليل
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = من أين تأتي المعلومات، وماذا ينقص، وأين تسأل.
# it: guida; fonti; errori; come funziona; informazioni
keywords = دليل; مصادر; أخطاء; كيف يعمل; معلومات; شرح
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = يشرح هذا الدليل الخدمات في منطقة كريمونا وكازالماجوري وكريما. وهو بعدة لغات.

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = من أين تأتي المعلومات
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = الإعلان العام
p-hzej4 = القواعد مأخوذة من القوانين الإيطالية. والمعلومات عن جهات المنطقة مأخوذة من إعلانات عامة. في أسفل كل صفحة تجد المصدر.
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = بعض الإعلانات قديمة. إذا انتهى مشروع ما، فالصفحة تقول ذلك.

## Che cosa manca

# it: Che cosa manca
t-hrikt = ماذا ينقص
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = لا نكتب عنوانًا أو أوقات عمل أو سعرًا إذا كنا لا نعرفه. في هذه الحالة تقرأ «لا نعرف ذلك» واسم المكتب الذي تسأله.
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = ربما كتب المكتب ذلك على موقعه: انظر هناك. تجد المكاتب العامة الإيطالية أيضًا على الموقع [indicepa.gov.it][1].
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = القوانين تتغير كثيرًا. قبل أن تدفع أو توقّع، اطلب التأكيد من المكتب.

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = من أين تبدأ
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = هل حدث لك شيء مهم؟ ابدأ من [لحظات الحياة][1].
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
l-keyyt = هل وصلتك رسالة فيها كلمة صعبة؟ ابحث عنها: مثلًا [ISEE][1].
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = لا تعرف من تسأل؟ في كريمونا اذهب إلى [Mondinsieme][1]. وفي البلدات الأخرى اذهب إلى [البلدية][2].

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = من يساعدك وجهًا لوجه
# it: Problema
c-ztsfq = المشكلة
# it: Chi ti aiuta
c-5z9dm = من يساعدك
# it: Un modulo
c-vhwtb = استمارة
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مكتب المساعدة
# term: caf → { -caf } = مركز المساعدة الضريبية
c-8uyfc = [مكتب المساعدة (patronato) أو CAF][1]
# it: Soldi, casa, famiglia
c-uj2er = المال والسكن والعائلة
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = الأخصائي الاجتماعي
c-kdjzc = [الأخصائي الاجتماعي][1]
# it: La lingua
c-fa9mh = اللغة
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [الوسيط][1]
# it: Una decisione ingiusta
c-te7ff = قرار غير عادل
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [محامٍ تدفع له الدولة][1]
# it: Un pericolo
c-hg4px = خطر
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [رقم الطوارئ][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = هذا الدليل يعطي معلومات. وهو لا يحلّ محل المحامي أو الطبيب.
