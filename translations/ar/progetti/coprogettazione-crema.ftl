### Crema: servizi sociali progettati insieme — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = كريما: خدمات اجتماعية مصمَّمة معًا
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = خمس سنوات من الخدمات الاجتماعية التي صممتها البلدية مع 28 جهة.
# it: Crema; coprogettazione; terzo settore; welfare
keywords = كريما; تصميم مشترك; جهات غير ربحية; رعاية اجتماعية
# it: guida del primo gruppo
f-5heak = قيادة المجموعة الأولى
# it: guida del secondo gruppo
f-wc7yy = قيادة المجموعة الثانية
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = تصمم بلدية كريما الخدمات الاجتماعية مع جمعيات وتعاونيات وجهات أخرى. تستمر الخطة 5 سنوات.

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = مكافحة الفقر
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = إعطاء الحماية القانونية
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = المساعدة في البحث عن عمل
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = الاستجابة لحالات السكن الطارئة
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = للعائلات التي لديها أطفال اهتمام أكبر.

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = المجموع { $total_cost }. منها 1,418,784 يورو من البلدية.

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = مجموعتان تجمعان 28 جهة. وتكوّن المجموعتان معًا تجمّعًا مؤقتًا. كيف تعملان مشروح [في هذه الصفحة][1].
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = إذا كنت تحتاج إلى مساعدة، فاقرأ [إلى من تتوجه][1].
