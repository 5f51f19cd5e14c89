### Chiedere asilo in Italia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere asilo in Italia
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
title = اٹلی میں پناہ مانگنا
# it: Se nel tuo Paese sei in pericolo, puoi chiedere protezione. È gratis.
summary = اگر آپ اپنے ملک میں خطرے میں ہیں تو تحفظ مانگ سکتے ہیں۔ یہ مفت ہے۔
# it: asilo; protezione internazionale; rifugiato; guerra; commissione territoriale; protezione temporanea; Ucraina
# term: protezione internazionale → { -protezione-internazionale } = بین الاقوامی تحفظ
# term: commissione territoriale → { -commissione-territoriale } = پناہ کا فیصلہ کرنے والا کمیشن
# term: protezione temporanea → { -protezione-temporanea } = عارضی تحفظ
keywords = پناہ; اسائلم; ازیلو; سیاسی پناہ; پناہ گزین; جنگ; کمیشن; کومسیونے
# it: il documento di richiedente asilo
# term: richiedente asilo → { -richiedente-asilo } = پناہ کی درخواست دینے والا
f-wztmj = { -richiedente-asilo(case: "obl") } کی دستاویز
# it: Chi rischia la vita o la libertà nel suo Paese può chiedere [protezione internazionale][1]. Qui c'è la strada in breve.
# note: [1] = termini/protezione-internazionale
# term: protezione internazionale → { -protezione-internazionale } = بین الاقوامی تحفظ
p-j8ujn = جس کی جان یا آزادی اس کے ملک میں خطرے میں ہے وہ [بین الاقوامی تحفظ (protezione internazionale)][1] مانگ سکتا ہے۔ یہاں راستہ مختصراً لکھا ہے۔
# it: Nel 2026 le regole europee sono cambiate. Prima di ogni passo parla con un avvocato o con un'associazione che aiuta i rifugiati.
p-qtcbd = 2026 میں یورپی قاعدے بدل گئے ہیں۔ ہر قدم سے پہلے وکیل یا پناہ گزینوں کی مدد کرنے والی تنظیم سے بات کریں۔

## A chi è rivolto

# it: A chi fugge da guerra, tortura o persecuzione. Puoi chiedere anche se sei entrato senza documenti.
p-426s5 = ان کے لیے جو جنگ، تشدد یا ظلم سے بھاگ رہے ہیں۔ اگر آپ دستاویزات کے بغیر آئے ہیں تو بھی درخواست دے سکتے ہیں۔

## Come fare

# it: Di' alla polizia di frontiera o alla [Questura][1]: **voglio chiedere asilo**.
# note: voce 1 di 7
# note: «voglio chiedere asilo» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
l-w74b6 = سرحدی پولیس یا [Questura][1] سے کہیں: **voglio chiedere asilo** (میں پناہ مانگنا چاہتا ہوں)۔
# it: La Questura prende foto e impronte. Ti dà un foglio con un appuntamento.
# note: voce 2 di 7
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: impronte → { -impronte-digitali } = انگلیوں کے نشان
l-r78xk = Questura تصویر اور { -impronte-digitali } لیتا ہے۔ آپ کو ملاقات کی تاریخ والا کاغذ دیتا ہے۔
# it: All'appuntamento scrivono la tua domanda. Hai diritto a un interprete.
# note: voce 3 di 7
l-gfvqp = ملاقات میں وہ آپ کی درخواست لکھتے ہیں۔ آپ کو ترجمان کا حق ہے۔
# it: Ricevi un documento di [richiedente asilo][1]. Con quello puoi stare in Italia e curarti.
# note: voce 4 di 7
# note: [1] = termini/richiedente-asilo
# term: richiedente asilo → { -richiedente-asilo } = پناہ کی درخواست دینے والا
l-jg84c = آپ کو [پناہ کی درخواست دینے والے (richiedente asilo)][1] کی دستاویز ملتی ہے۔ اس کے ساتھ آپ اٹلی میں رہ سکتے ہیں اور علاج کرا سکتے ہیں۔
# it: Se non hai casa o soldi, chiedi l'**accoglienza**: è un posto dove vivere.
# note: voce 5 di 7
l-gjxy5 = اگر آپ کے پاس گھر یا پیسے نہیں ہیں تو **accoglienza** (رہنے کی جگہ) مانگیں۔
# it: Poi parli con la [Commissione territoriale][1]. Racconta tutto, con calma. Porta le prove che hai.
# note: voce 6 di 7
# note: [1] = termini/commissione-territoriale
# term: commissione territoriale → { -commissione-territoriale } = پناہ کا فیصلہ کرنے والا کمیشن
l-thzst = پھر آپ [کمیشن (Commissione territoriale)][1] سے بات کرتے ہیں۔ سب کچھ آرام سے بتائیں۔ جو ثبوت ہیں لے جائیں۔
# it: La Commissione decide e ti scrive.
# note: voce 7 di 7
# term: commissione → { -commissione-territoriale } = پناہ کا فیصلہ کرنے والا کمیشن
l-9njgp = کمیشن فیصلہ کرتا ہے اور آپ کو لکھتا ہے۔

## Cosa si ottiene

# it: Se la risposta è sì, hai un permesso come rifugiato o un altro, per esempio la [protezione speciale][1]. Hai diritto al medico, alla scuola e al lavoro.
# note: [1] = termini/protezione-speciale
# term: protezione speciale → { -protezione-speciale } = خصوصی تحفظ
p-hnk2p = اگر جواب ہاں ہو تو آپ کو پناہ گزین کا یا کوئی اور اجازت نامہ ملتا ہے، مثلاً [خصوصی تحفظ (protezione speciale)][1] کا۔ آپ کو ڈاکٹر، سکول اور کام کا حق ہے۔

## Tempi e scadenze

# it: I tempi sono molto diversi da caso a caso. Dopo un certo tempo puoi anche lavorare: chiedi quando.
p-7i7i2 = وقت ہر صورت میں بہت مختلف ہے۔ کچھ عرصے بعد آپ کام بھی کر سکتے ہیں: پوچھیں کب۔

## Casi particolari

# it: **Vieni dall'Ucraina per la guerra?** C'è una [protezione temporanea][1]. La chiedi in Questura. Chiedi lì fino a quando vale.
# note: voce 1 di 3
# note: [1] = termini/protezione-temporanea
# term: protezione temporanea → { -protezione-temporanea } = عارضی تحفظ
# term: questura → { -questura } = پولیس کا صدر دفتر
l-5avqv = **کیا آپ جنگ کی وجہ سے یوکرین سے آئے ہیں؟** اس کے لیے [عارضی تحفظ (protezione temporanea)][1] ہے۔ یہ Questura سے مانگتے ہیں۔ وہیں پوچھیں کہ یہ کب تک کارآمد ہے۔
# it: **Hai meno di 18 anni e sei senza adulti?** Leggi [la pagina per te][1].
# note: voce 2 di 3
# note: [1] = servizi/minore-straniero-solo
l-69vf8 = **کیا آپ کی عمر 18 سال سے کم ہے اور ساتھ کوئی بالغ نہیں؟** [اپنے لیے بنا صفحہ][1] پڑھیں۔
# it: Il medico, lo psicologo e l'avvocato non dicono la tua storia al tuo Paese.
# note: voce 3 di 3
l-2mnmk = ڈاکٹر، ماہر نفسیات اور وکیل آپ کی کہانی آپ کے ملک کو نہیں بتاتے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-quvzy = اگر کوئی مسئلہ ہو جائے
# it: Se la risposta è no, i giorni per il ricorso sono **pochi**, a volte meno di dieci. Vai subito da un avvocato con la lettera.
# note: critico: qui uno sbaglio può fare danno
# term: ricorso → { -ricorso } = عدالت میں اپیل
p-3qfry = اگر جواب انکار میں ہو تو اپیل کے دن **تھوڑے** ہیں، کبھی کبھی دس سے بھی کم۔ خط لے کر فوراً وکیل کے پاس جائیں۔
# it: L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-d6r27 = وکیل کی فیس [حکومت دے سکتی ہے][1]۔
