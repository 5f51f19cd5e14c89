### Cittadinanza italiana per residenza o matrimonio — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadinanza italiana per residenza o matrimonio
# term: cittadinanza italiana → { -cittadinanza } = شہریت
# term: residenza → { -residenza } = رہائش کا اندراج
title = رہائش یا شادی کی بنیاد پر اطالوی شہریت
# it: Chi può chiedere la cittadinanza e come mandare la domanda.
# term: cittadinanza → { -cittadinanza } = شہریت
summary = شہریت کی درخواست کون دے سکتا ہے اور کیسے بھیجیں۔
# it: cittadinanza; passaporto italiano; dieci anni; giuramento; B1; matrimonio; cittadinanza rifiutata; cittadinanza negata; rigetto della cittadinanza; diventare italiano; quanto tempo per la cittadinanza
# term: cittadinanza → { -cittadinanza } = شہریت
# term: passaporto → { -passaporto } = پاسپورٹ
keywords = شہریت; نیشنلٹی; اطالوی پاسپورٹ; دس سال; حلف; B1; شادی; چتادینانسا; شہریت نامنظور; شہریت سے انکار; شہریت نہیں ملی; اطالوی شہریت; شہریت میں کتنا وقت
# it: l'atto di nascita, tradotto e legalizzato
f-b3h63 = پیدائش کا سرٹیفکیٹ، ترجمہ شدہ اور تصدیق شدہ
# it: il certificato penale del tuo Paese, tradotto e legalizzato
# term: certificato penale → { -casellario-giudiziale } = عدالتی ریکارڈ کے سرٹیفکیٹ
f-p6t49 = آپ کے ملک کا پولیس یا عدالتی ریکارڈ کا سرٹیفکیٹ، ترجمہ شدہ اور تصدیق شدہ
# it: il titolo di italiano di livello B1
f-kdq7i = B1 درجے کی اطالوی زبان کا سرٹیفکیٹ
# it: la prova del reddito degli ultimi tre anni
# term: reddito → { -reddito } = آمدنی
f-whvsb = پچھلے تین سال کی { -reddito } کا ثبوت
# it: il decreto di cittadinanza
# term: cittadinanza → { -cittadinanza } = شہریت
f-th55z = { -cittadinanza } کا حکم نامہ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-phvb8 = SPID یا CIE سے داخل ہوں۔
# it: La [cittadinanza][1] italiana dà il diritto di voto e il passaporto italiano.
# note: [1] = termini/cittadinanza
# term: cittadinanza → { -cittadinanza } = شہریت
# term: passaporto → { -passaporto } = پاسپورٹ
p-2w5br = اطالوی [شہریت (cittadinanza)][1] سے ووٹ کا حق اور اطالوی { -passaporto } ملتا ہے۔

## A chi è rivolto

# it: Chi sei
c-3fjic = آپ کون ہیں
# it: Anni di residenza in anagrafe
# term: residenza → { -residenza } = رہائش کا اندراج
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
c-w8jkd = رہائشیوں کے اندراج کے دفتر (anagrafe) میں درج رہائش کے سال
# it: Cittadino di un Paese fuori dall'Unione europea
c-2f84n = یورپی یونین سے باہر کے ملک کا شہری
# it: Cittadino dell'Unione europea
c-j2ixw = یورپی یونین کا شہری
# it: Rifugiato o apolide
c-8w549 = پناہ گزین یا بے وطن
# it: Sposato con una persona italiana, in Italia
c-c755j = اٹلی میں، اطالوی سے شادی شدہ
# it: 2 dal matrimonio
c-tmg3x = شادی کے بعد 2
# it: Se avete figli insieme, dopo il matrimonio basta la metà del tempo.
p-6c2wg = اگر آپ دونوں کے بچے ہیں تو شادی کے بعد آدھا وقت کافی ہے۔
# it: La [residenza][1] deve essere continua. Anche un breve buco può essere un problema.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = رہائش کا اندراج
p-axdx9 = [رہائش کا اندراج (residenza)][1] مسلسل ہونا چاہیے۔ تھوڑا سا وقفہ بھی مسئلہ بن سکتا ہے۔

## Come fare

# it: Controlla in Comune la tua residenza di tutti gli anni.
# note: voce 1 di 7
# term: residenza → { -residenza } = رہائش کا اندراج
l-vkmdd = بلدیہ (Comune) سے اپنے سب سالوں کی رہائش کے اندراج (residenza) کا ریکارڈ دیکھیں۔
# it: Chiedi i documenti nel tuo Paese. Falli tradurre e [legalizzare][1].
# note: voce 2 di 7
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = دستاویز کی تصدیق اور اپوسٹیل
l-4tek3 = اپنے ملک سے دستاویزات منگوائیں۔ ان کا ترجمہ اور [تصدیق (legalizzazione)][1] کرائیں۔
# it: Prendi un titolo di italiano B1. Chi ha il permesso di lungo periodo di solito non ne ha bisogno.
# note: voce 3 di 7
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = طویل مدت کا یورپی اجازت نامہ
l-mmkc6 = B1 درجے کی اطالوی زبان کا سرٹیفکیٹ لیں۔ طویل مدت کے اجازت نامے والے کو عام طور پر اس کی ضرورت نہیں ہوتی۔
# it: Paga la tassa e la marca da bollo.
# note: voce 4 di 7
# term: marca da bollo → { -marca-da-bollo } = ٹیکس کا ٹکٹ
l-6x3ca = فیس اور ٹیکس کا ٹکٹ (marca da bollo) ادا کریں۔
# it: Manda la domanda sul portale del Ministero dell'Interno. Serve [SPID o CIE][1].
# note: voce 5 di 7
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = محفوظ آن لائن شناخت
l-adty9 = وزارت داخلہ (Ministero dell'Interno) کی ویب سائٹ پر درخواست بھیجیں۔ [SPID یا CIE][1] چاہیے۔
# it: Porta gli originali quando la [Prefettura][1] ti chiama.
# note: voce 6 di 7
# note: [1] = termini/prefettura
# term: prefettura → { -prefettura } = صوبے میں حکومت کا دفتر
l-zkh6h = جب [Prefettura][1] بلائے تو اصل کاغذات لے جائیں۔
# it: Se il decreto arriva, giura in Comune **entro 6 mesi**.
# note: voce 7 di 7
l-v3bdn = اگر حکم نامہ آ جائے تو **زیادہ سے زیادہ 6 مہینوں میں** بلدیہ میں حلف اٹھائیں۔

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time }. Il tempo può arrivare a tre anni.
# note: $processing_time = un dato; lo scrive il sito
p-ygp6b = قانون کے مطابق دفتر کے پاس { $processing_time } ہیں۔ یہ وقت تین سال تک جا سکتا ہے۔

## Quanto costa

# it: C'è una tassa per la domanda, più la marca da bollo e le traduzioni. La somma della tassa è sul portale del Ministero.
# term: marca da bollo → { -marca-da-bollo } = ٹیکس کا ٹکٹ
p-jsppk = درخواست کی فیس ہے، اس کے علاوہ ٹیکس کا ٹکٹ (marca da bollo) اور ترجمے۔ فیس کی رقم وزارت کی ویب سائٹ پر ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-r6w6w = اگر کوئی مسئلہ ہو جائے
# it: Se cambi casa, comunicalo alla Prefettura. Se ricevi un [preavviso di rigetto][1], hai pochi giorni per rispondere. Porta subito la lettera a un [patronato][2] o a un avvocato.
# note: [1] = termini/preavviso-di-rigetto
# note: [2] = servizi/aiuto-patronato-caf
# term: prefettura → { -prefettura } = صوبے میں حکومت کا دفتر
# term: preavviso di rigetto → { -preavviso-di-rigetto } = انکار سے پہلے کا خط
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-x35ws = اگر مکان بدلیں تو Prefettura کو بتائیں۔ اگر [انکار سے پہلے کا خط (preavviso di rigetto)][1] ملے تو جواب دینے کے دن تھوڑے ہیں۔ خط فوراً [مفت مدد کے دفتر (patronato)][2] یا وکیل کے پاس لے جائیں۔
