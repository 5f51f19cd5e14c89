### Sono appena arrivato — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = میں ابھی اٹلی آیا ہوں
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
summary = اٹلی میں پہلے قدم: اجازت نامہ، ٹیکس کوڈ، ڈاکٹر، اطالوی زبان۔
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = ابھی آیا ہوں; پہلے قدم; اٹلی میں نیا; نئے آنے والے
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = اجازت نامے کی درخواست دیں: آپ کے پاس تھوڑے دن ہیں۔
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
f-qgg6e = { -codice-fiscale } مانگیں۔ یہ مفت ہے۔
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = جو آپ کو ٹھہراتا ہے، وہ زیادہ سے زیادہ 48 گھنٹوں میں اس کی اطلاع دیتا ہے۔
# it: Iscriviti e scegli il medico.
f-cnxbx = صحت کے نظام میں اندراج کرائیں اور ڈاکٹر چنیں۔
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = رہائش کا اندراج
f-eudhb = بلدیہ (Comune) میں { -residenza(case: "obl") } کی درخواست دیں۔
# it: Iscrivi i figli a scuola.
f-s6ij3 = بچوں کو سکول میں داخل کرائیں۔
# it: Comincia un corso di italiano.
f-edjnt = اطالوی زبان کا کورس شروع کریں۔
# it: Apri un conto per la paga.
f-8hvju = تنخواہ کے لیے بینک اکاؤنٹ کھولیں۔
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = خوش آمدید۔ ایک وقت میں ایک کام کریں، اسی ترتیب سے۔
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = سب کاغذ ایک فائل میں رکھیں۔ ہر دستاویز کی تصویر لے لیں۔
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = اگر آپ کو دفتر کی بات سمجھ نہیں آتی تو [ثقافتی ثالث (mediatore)][1] مانگیں۔
