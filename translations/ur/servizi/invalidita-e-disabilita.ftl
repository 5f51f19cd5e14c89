### Disabilità e invalidità: chiedere il riconoscimento — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Disabilità e invalidità: chiedere il riconoscimento
title = معذوری: سرکاری طور پر منوانا
# it: Come avere il riconoscimento e gli aiuti per una malattia grave o una disabilità.
summary = سنگین بیماری یا معذوری میں سرکاری منظوری اور امداد کیسے لیں۔
# it: invalidità civile; legge 104; disabile; accompagnamento; pensione di invalidità; handicap
keywords = معذوری; معذور; قانون 104; معذوری کی پنشن; بیماری; امداد; ایک سو چار
# it: i fogli dei medici e degli ospedali
f-azmgf = ڈاکٹروں اور ہسپتالوں کے کاغذ
# it: il verbale con il riconoscimento
f-epgwy = معذوری کی منظوری کا کاغذ (verbale)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-7b7e6 = SPID یا CIE سے داخل ہوں۔
# it: INPS da telefono fisso
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-7r4u5 = INPS، گھر کے فون سے
# it: INPS da cellulare
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
f-dba9i = INPS، موبائل سے
# it: Chi ha una malattia grave o una disabilità può avere soldi, permessi dal lavoro e altri aiuti.
p-p5ig7 = جسے سنگین بیماری یا معذوری ہے اسے پیسے، کام سے چھٹی اور دوسری امداد مل سکتی ہے۔

## A chi è rivolto

# it: Ad adulti e bambini. Per i soldi serve di solito un permesso di soggiorno di almeno un anno. Chiedi a un [patronato][1].
# note: [1] = termini/patronato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-y37x9 = بالغوں اور بچوں کے لیے۔ پیسوں کے لیے عام طور پر کم از کم ایک سال کا { -permesso-di-soggiorno } چاہیے۔ [مفت مدد کے دفتر (patronato)][1] سے پوچھیں۔

## Come fare

# it: Vai dal [medico di famiglia][1]. Portagli tutti i fogli.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
l-qw9sn = [فیملی ڈاکٹر (medico di famiglia)][1] کے پاس جائیں۔ اسے سب کاغذ دکھائیں۔
# it: Il medico manda un certificato all'[INPS][1]. Chiedi la ricevuta.
# note: voce 2 di 6
# note: [1] = termini/inps
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-n6zr3 = ڈاکٹر [INPS][1] کو سرٹیفکیٹ بھیجتا ہے۔ رسید مانگیں۔
# it: Il medico o il patronato ti dice se serve anche una domanda. In alcune province le regole sono nuove.
# note: voce 3 di 6
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-tvfx4 = ڈاکٹر یا patronato بتاتا ہے کہ درخواست بھی چاہیے یا نہیں۔ کچھ صوبوں میں قاعدے نئے ہیں۔
# it: L'INPS ti chiama a una visita. Porta i fogli dei medici.
# note: voce 4 di 6
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
l-vs79y = INPS آپ کو معائنے کے لیے بلاتا ہے۔ ڈاکٹروں کے کاغذ لے جائیں۔
# it: Ricevi il **verbale**: è il foglio con la decisione.
# note: voce 5 di 6
l-24sqn = آپ کو **verbale** ملتا ہے: یہ فیصلے کا کاغذ ہے۔
# it: Se serve, manda i dati della banca e del reddito.
# note: voce 6 di 6
# term: reddito → { -reddito } = آمدنی
l-2egi6 = اگر ضرورت ہو تو بینک اور { -reddito } کی معلومات بھیجیں۔

## Quanto costa

# it: La domanda con il patronato è gratis. Per il certificato alcuni medici chiedono un pagamento: chiedi prima.
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-2ir3s = patronato کے ساتھ درخواست مفت ہے۔ سرٹیفکیٹ کے کچھ ڈاکٹر پیسے لیتے ہیں: پہلے پوچھیں۔

## Casi particolari

# it: **Malato di tumore?** La visita è più veloce.
# note: voce 1 di 3
l-dyvjt = **کیا کینسر ہے؟** معائنہ جلدی ہوتا ہے۔
# it: **Lavori e curi un familiare?** Con la legge 104 puoi avere permessi pagati.
# note: voce 2 di 3
l-r29mq = **کیا آپ کام کرتے ہیں اور گھر کے کسی فرد کی دیکھ بھال کرتے ہیں؟** قانون 104 سے تنخواہ کے ساتھ چھٹی مل سکتی ہے۔
# it: **Tuo figlio va a scuola?** Porta il verbale alla scuola: può avere un insegnante di sostegno.
# note: voce 3 di 3
l-xe9bj = **کیا آپ کا بچہ سکول جاتا ہے؟** verbale سکول لے جائیں: اسے مدد کرنے والا استاد (insegnante di sostegno) مل سکتا ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-7gtsv = اگر کوئی مسئلہ ہو جائے
# it: Se il verbale dice di no, hai **6 mesi** per andare dal giudice. Chiedi subito al patronato.
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-ytnz4 = اگر verbale میں انکار ہو تو جج کے پاس جانے کے لیے **6 مہینے** ہیں۔ فوراً patronato سے پوچھیں۔
