### Pagare meno luce, gas, acqua e rifiuti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = بجلی، گیس، پانی اور کوڑے کے بل کم دینا
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
summary = کم ISEE ہو تو بلوں (bollette) پر رعایت خود بخود ملتی ہے۔
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
keywords = بجلی کا بل; گیس کا بل; پانی; کوڑا; TARI; رعایت; بونس; بولیتا
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = بجلی، گیس یا پانی کا بل
f-aekcy = ایک بل جو خاندان کے کسی فرد کے نام ہو
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
f-pw88j = بلوں (bollette) پر رعایت
# it: INPS da telefono fisso
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-rmvn5 = INPS، گھر کے فون سے
# it: INPS da cellulare
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-x5p9y = INPS، موبائل سے
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
p-g6hg8 = کم پیسوں والے خاندان [بل (bollette)][1] کم دیتے ہیں۔ اس امداد کو **bonus sociale** کہتے ہیں۔

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
p-zknsy = ان کے لیے جن کا [ISEE][1] کم ہے۔ حد بدلتی رہتی ہے: CAF کو معلوم ہوتی ہے۔ زیادہ بچوں والے خاندانوں کی حد زیادہ ہے۔

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-7tak2 = ہر سال [ISEE][1] بنوائیں۔
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = دیکھیں کہ بجلی، گیس یا پانی خاندان کے کسی فرد کے نام ہے۔
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = الگ درخواست کی ضرورت نہیں ہے۔ رعایت **خود بخود** ملتی ہے۔
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
l-t7mix = بلوں (bollette) پر **bonus sociale** (سماجی رعایت) کے الفاظ دیکھیں۔

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
p-uewgz = رعایت چند مہینوں بعد آتی ہے اور ایک سال رہتی ہے۔ ہر سال نیا ISEE چاہیے۔

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **عمارت کی مشترکہ ہیٹنگ۔** اگر گیس پوری عمارت (condominio) کی ہے تو رعایت کسی اور طریقے سے آ سکتی ہے۔
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **بیمار جس کے علاج کی مشینیں گھر میں ہیں۔** اس کے لیے الگ رعایت ہے۔ بلدیہ (Comune) میں مانگیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = اگر کوئی مسئلہ ہو جائے
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = بجلی، گیس یا پانی کا بل
p-izimm = کیا آپ بل نہیں دے سکتے؟ بل بھیجنے والے کو **فوراً** فون کریں اور قسطوں میں دینے کا کہیں۔ اگر آپ انتظار کریں تو وہ بجلی یا گیس کاٹ سکتے ہیں۔
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = اگر بجلی یا گیس کاٹنے کا نوٹس مل چکا ہے تو [سوشل سروسز (servizi sociali)][1] کے پاس جائیں۔ جو دروازے پر آ کر معاہدہ بدلنے کا کہے اس سے بچیں: دستخط نہ کریں۔
