### Prenotare una visita o un esame — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = حجز فحص طبي أو تحليل
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = الوصفة الطبية
# term: ticket → { -ticket } = رسم العلاج
summary = بوصفة الطبيب تحجز الفحص وتدفع رسم العلاج (ticket).
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = مكتب حجز المواعيد الطبية
# term: ticket → { -ticket } = رسم العلاج
# term: impegnativa → { -ricetta } = الوصفة الطبية
# term: esenzione → { -esenzione } = الإعفاء من رسم العلاج
keywords = CUP; تيكت; وصفة; روشتة; طبيب مختص; تحليل دم; إعفاء; لائحة الانتظار; حجز موعد
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = الإعفاء من رسم العلاج
f-dmgvk = ورقة { -esenzione }، إذا كانت لديك
# it: il giorno e l'ora della visita
f-7myzx = يوم الفحص وساعته
# it: Prenota Salute
f-ty459 = Prenota Salute
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = الوصفة الطبية
p-tmx23 = لترى طبيبًا مختصًا أو تجري تحليلًا تلزم عادة [الوصفة الطبية (ricetta)][1].

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
p-sg25d = لمن لديه [البطاقة الصحية][1].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-6skn3 = هل تسكن في كريما أو في البلدات القريبة؟ المؤسسة الصحية ([ASST][1]) التابعة لمنطقتك هي مؤسسة أخرى: اسأل في البلدية (Comune).

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = طبيب الأسرة
l-bxqjz = اذهب إلى [طبيب الأسرة][1]. اشرح مشكلتك.
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = الوصفة الطبية
l-nwzbj = يكتب الطبيب الوصفة. وفيها مدى استعجال الحالة.
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = احجز بإحدى هذه الطرق:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = مكتب حجز المواعيد الطبية
l-kpjz4 = في [مكتب حجز المواعيد الطبية (CUP)][1] في المستشفى
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = في صيدلية تعمل حجوزات
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = على الموقع { $web }
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = اكتب اليوم والساعة والمكان.
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = رسم العلاج
l-v3t4v = ادفع [رسم العلاج (ticket)][1] قبل الفحص.
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = الوصفة الطبية
l-c4skr = أحضر الوصفة والبطاقة والتحاليل القديمة.
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = إذا كنت لا تستطيع الذهاب، **فألغِ الموعد** في الوقت المناسب. وإلا فقد يجب أن تدفع رغم ذلك.

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = رسم العلاج
# term: reddito → { -reddito } = الدخل
# term: esenzione → { -esenzione } = الإعفاء من رسم العلاج
p-wqnmk = يتغير { -ticket } حسب الفحص. كثير من الناس لا يدفعون: الأطفال الصغار، وكبار السن ذوو الدخل المنخفض، وأصحاب الأمراض المزمنة، والحوامل. اسأل هل لك الحق في [إعفاء (esenzione)][1].

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **لا تتكلم الإيطالية جيدًا؟** عندما تحجز، اسأل هل يوجد [وسيط][1]. من الأفضل ألا يترجم الأطفال.

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = إذا حدثت مشكلة
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = مكتب حجز المواعيد الطبية
# term: ricetta → { -ricetta } = الوصفة الطبية
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-mdjps = هل أول موعد متاح بعد وقت طويل جدًا؟ قل لمكتب CUP حرف الاستعجال المكتوب على الوصفة. اسأل مستشفيات أخرى أيضًا. في ASST يوجد **مكتب العلاقات مع الجمهور (ufficio relazioni con il pubblico)** للشكاوى.
