### Assistente sociale del Comune — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assistente sociale del Comune
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
title = بلدیہ کا سوشل ورکر
# it: La persona a cui parlare se mancano soldi, casa o aiuto in famiglia.
summary = اگر پیسے، مکان یا خاندان میں مدد نہ ہو تو اس شخص سے بات کریں۔
# it: assistente sociale; servizi sociali; povertà; aiuto; cibo; pacco alimentare; dormitorio; segretariato sociale; fame; dove dormire; senza casa; dormo per strada; vivo per strada; dormo in macchina; senzatetto; non so dove dormire; mi hanno cacciato di casa; ho fame; non ho da mangiare; non ho soldi; mensa dei poveri; figli affamati
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
keywords = سوشل ورکر; سوشل سروسز; غریبی; مدد; راشن; کھانا; رات گزارنے کی جگہ; امداد; بھوک; کہاں سوؤں; بے گھر; سڑک پر سوتا ہوں; گاڑی میں سوتا ہوں; رہنے کی جگہ نہیں; گھر نہیں ہے; سونے کی جگہ نہیں; گھر سے نکال دیا; بھوک لگی ہے; بھوکا; کھانے کو کچھ نہیں; پیسے نہیں ہیں; مفت کھانا
# it: un documento, se ce l'hai
f-kca23 = شناختی دستاویز، اگر آپ کے پاس ہے
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
f-iqanw = ISEE، اگر آپ کے پاس ہے
# it: le lettere sul problema: sfratto, bollette, scuola
# term: sfratto → { -sfratto } = مکان سے بے دخلی
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
f-py28s = مسئلے کے خط: بے دخلی، بل، سکول
# it: un colloquio e un progetto di aiuto
f-zkj8c = ایک ملاقات اور مدد کا منصوبہ
# it: il colloquio
f-k2avp = ملاقات
# it: L'[assistente sociale][1] ascolta il tuo problema e cerca con te un aiuto. Il colloquio è gratis.
# note: [1] = termini/assistente-sociale
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
p-t5jrn = [سوشل ورکر (assistente sociale)][1] آپ کا مسئلہ سنتا ہے اور آپ کے ساتھ مل کر مدد ڈھونڈتا ہے۔ ملاقات مفت ہے۔

## A chi è rivolto

# it: A chi abita nel territorio del Comune ed è in difficoltà. Nei casi urgenti puoi andare anche senza residenza e senza permesso.
# term: residenza → { -residenza } = رہائش کا اندراج
p-wryq7 = ان کے لیے جو بلدیہ کے علاقے میں رہتے ہیں اور مشکل میں ہیں۔ فوری صورتوں میں آپ { -residenza(case: "obl") } اور اجازت نامے کے بغیر بھی جا سکتے ہیں۔

## Come fare

# it: Telefona o vai al tuo Comune. Chiedi del **segretariato sociale** o dei servizi sociali.
# note: voce 1 di 5
# note: «segretariato sociale» è scritto così sulla porta: lascialo accanto alla traduzione.
l-q8hgw = اپنی بلدیہ (Comune) کو فون کریں یا وہاں جائیں۔ **segretariato sociale** (سماجی معلومات کا دفتر) یا سوشل سروسز (servizi sociali) کا پوچھیں۔
# it: Prendi un appuntamento. Se non parli italiano, chiedi un [mediatore][1].
# note: voce 2 di 5
# note: [1] = servizi/chiedere-un-mediatore
l-imzcx = ملاقات کا وقت لیں۔ اگر آپ اطالوی نہیں بولتے تو [ثقافتی ثالث (mediatore)][1] مانگیں۔
# it: Porta i documenti che hai. Se non li hai, vai lo stesso.
# note: voce 3 di 5
l-ezgh8 = جو دستاویزات آپ کے پاس ہیں لے جائیں۔ اگر نہیں ہیں تو بھی جائیں۔
# it: Racconta come stanno le cose. Di' la verità: quello che dici è riservato.
# note: voce 4 di 5
l-w6jwj = بتائیں کہ حالات کیسے ہیں۔ سچ بتائیں: آپ کی بات راز رہتی ہے۔
# it: Fate insieme un progetto. Può servire l'[ISEE][1].
# note: voce 5 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
l-hjnx9 = مل کر ایک منصوبہ بنائیں۔ [ISEE][1] کی ضرورت پڑ سکتی ہے۔

## Cosa si ottiene

# it: Dipende dal Comune e dal tuo caso. Per esempio:
p-ivrm9 = یہ بلدیہ اور آپ کی صورت حال پر ہے۔ مثلاً:
# it: un aiuto per affitto, bollette o cibo
# note: voce 1 di 4
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
l-piwwk = کرائے، بل یا کھانے کے لیے مدد
# it: aiuto a casa per anziani e disabili
# note: voce 2 di 4
l-rfyh6 = بزرگوں اور معذور افراد کے لیے گھر پر مدد
# it: aiuto per i figli
# note: voce 3 di 4
l-i4pf3 = بچوں کے لیے مدد
# it: un posto per dormire, se non hai casa
# note: voce 4 di 4
l-8rjwx = سونے کی جگہ، اگر آپ کا گھر نہیں ہے

## Casi particolari

# it: L'assistente sociale **non** porta via i figli solo perché sei povero o senza permesso. Aiuta la famiglia a stare insieme. Solo un giudice può decidere diversamente, per gravi pericoli.
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
p-8krn4 = { -assistente-sociale } آپ کے بچے صرف اس لیے **نہیں** چھینتا کہ آپ غریب ہیں یا آپ کے پاس اجازت نامہ نہیں ہے۔ وہ خاندان کو ساتھ رہنے میں مدد دیتا ہے۔ سنگین خطرے میں اس کے خلاف فیصلہ صرف جج کر سکتا ہے۔
# it: Nei comuni piccoli il servizio è di più comuni insieme. Chiedi sempre prima al tuo municipio.
p-t26pc = چھوٹی بلدیات میں یہ سروس کئی بلدیات کی مشترکہ ہوتی ہے۔ ہمیشہ پہلے اپنی بلدیہ سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-4p978 = اگر کوئی مسئلہ ہو جائے
# it: Ti dicono di no? Chiedi il motivo per iscritto. Puoi chiedere un altro colloquio. Chiedi aiuto anche alle parrocchie e alle associazioni.
p-zthe4 = کیا وہ انکار کرتے ہیں؟ وجہ لکھی ہوئی مانگیں۔ آپ ایک اور ملاقات مانگ سکتے ہیں۔ گرجا گھروں کے دفتروں (parrocchie) اور انجمنوں سے بھی مدد مانگیں۔
