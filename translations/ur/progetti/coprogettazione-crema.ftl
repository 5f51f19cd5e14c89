### Crema: servizi sociali progettati insieme — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = Crema: مل کر بنائی گئی سماجی سروسز
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = پانچ سال کی سماجی سروسز جن کی منصوبہ بندی بلدیہ نے 28 اداروں کے ساتھ کی۔
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; مل کر منصوبہ بندی; غیر سرکاری ادارے; سماجی امداد
# it: guida del primo gruppo
f-5heak = پہلے گروپ کا سربراہ
# it: guida del secondo gruppo
f-wc7yy = دوسرے گروپ کا سربراہ
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = Crema کی بلدیہ (Comune) انجمنوں، کوآپریٹو اور دوسرے اداروں کے ساتھ سماجی سروسز کی منصوبہ بندی کرتی ہے۔ منصوبہ 5 سال کا ہے۔

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = غریبی کے خلاف کام کرنا
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = قانونی مدد دینا
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = کام ڈھونڈنے میں مدد کرنا
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = مکان کی ہنگامی صورتوں میں مدد کرنا
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = بچوں والے خاندانوں پر زیادہ توجہ ہے۔

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = کل رقم { $total_cost } ہے۔ اس میں سے 1,418,784 یورو بلدیہ دیتی ہے۔

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = 28 ادارے دو گروپوں میں ہیں۔ دونوں گروپ مل کر ایک عارضی اتحاد بناتے ہیں۔ وہ کیسے کام کرتے ہیں، یہ [اس صفحے][1] پر لکھا ہے۔
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = اگر آپ کو مدد چاہیے تو پڑھیں [کس کے پاس جائیں][1]۔
