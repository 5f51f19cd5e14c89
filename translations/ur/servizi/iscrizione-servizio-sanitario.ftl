### Iscriversi al Servizio sanitario: la tessera sanitaria — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscriversi al Servizio sanitario: la tessera sanitaria
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
title = صحت کے سرکاری نظام میں اندراج: صحت کارڈ
# it: Come avere la tessera sanitaria e il diritto al medico.
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
summary = صحت کارڈ اور ڈاکٹر کا حق کیسے لیں۔
# it: tessera sanitaria; SSN; iscrizione sanitaria; medico; assistenza sanitaria; libretto sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
keywords = صحت کارڈ; تیسیرا سانیتاریا; ڈاکٹر; علاج; ہیلتھ کارڈ; سرکاری علاج; SSN
# it: la prova di dove abiti
f-5ibyq = اس کا ثبوت کہ آپ کہاں رہتے ہیں
# it: il contratto di lavoro, se lavori
# term: contratto di lavoro → { -contratto-di-lavoro } = کام کا معاہدہ
f-5uw4k = { -contratto-di-lavoro }، اگر آپ کام کرتے ہیں
# it: la tessera sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
f-fm9hj = { -tessera-sanitaria }
# it: Il [Servizio sanitario][1] è pubblico. Se ti iscrivi, hai un medico di famiglia e cure gratis o a basso prezzo.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = صحت کا سرکاری نظام
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
p-k5c2z = [صحت کا نظام (Servizio sanitario)][1] سرکاری ہے۔ اگر آپ اندراج کراتے ہیں تو آپ کو { -medico-di-base } ملتا ہے اور علاج مفت یا سستا ہوتا ہے۔

## A chi è rivolto

# it: **Iscrizione gratis e obbligatoria:** chi ha un permesso per lavoro, famiglia, asilo, protezione o attesa di lavoro. Vale anche per i familiari che mantieni.
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
p-dzmtm = **مفت اور لازمی اندراج:** ان کے لیے جن کا اجازت نامہ کام، خاندان، پناہ، تحفظ یا کام کی تلاش (attesa occupazione) کا ہے۔ ان گھر والوں کے لیے بھی جن کا خرچ وہ اٹھاتے ہیں۔
# it: **Iscrizione a pagamento:** di solito studenti e persone che non lavorano. Chiedi prima.
p-w8dbu = **پیسے دے کر اندراج:** عام طور پر طالب علموں اور کام نہ کرنے والوں کے لیے۔ پہلے پوچھیں۔
# it: Tutti i minori hanno diritto all'iscrizione.
# term: minori → { -minore } = نابالغ
p-772tw = سب نابالغوں کو اندراج کا حق ہے۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-s9uin = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Chiedi in Comune o in farmacia dove si trova l'ufficio di [scelta e revoca][1]. È un ufficio dell'[ASST][2].
# note: voce 1 di 4
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ڈاکٹر چننے اور بدلنے کا دفتر
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
l-43e54 = بلدیہ یا میڈیکل سٹور سے پوچھیں کہ [ڈاکٹر چننے اور بدلنے کا دفتر (scelta e revoca)][1] کہاں ہے۔ یہ [ASST][2] کا دفتر ہے۔
# it: Porta i documenti. Se aspetti il permesso, porta la ricevuta.
# note: voce 2 di 4
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-pz2j8 = دستاویزات لے جائیں۔ اگر آپ اجازت نامے کا انتظار کر رہے ہیں تو رسید لے جائیں۔
# it: Scegli il [medico di famiglia][1] o il [pediatra][2].
# note: voce 3 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
l-5ns2v = [فیملی ڈاکٹر (medico di famiglia)][1] یا [بچوں کا ڈاکٹر (pediatra)][2] چنیں۔
# it: Ricevi un foglio. La [tessera][1] arriva per posta.
# note: voce 4 di 4
# note: [1] = termini/tessera-sanitaria
l-rsvua = آپ کو ایک کاغذ ملتا ہے۔ [کارڈ][1] ڈاک سے آتا ہے۔
# it: Porta con te il foglio fino a quando arriva la tessera.
p-v3j9q = کارڈ آنے تک یہ کاغذ اپنے پاس رکھیں۔

## Tempi e scadenze

# it: L'iscrizione dura quanto il permesso. Quando rinnovi il permesso, porta la ricevuta e chiedi di allungarla.
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
p-xxz2n = اندراج اتنی ہی مدت کا ہوتا ہے جتنی اجازت نامے کی مدت ہے۔ جب اجازت نامے کی تجدید کرائیں تو رسید لے جائیں اور اندراج کی مدت بڑھوائیں۔

## Quanto costa

# it: Per chi ha l'iscrizione obbligatoria è gratis. Se è a pagamento, paghi ogni anno: la somma te la dice l'ASST.
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-qc74m = جن کا اندراج لازمی ہے ان کے لیے مفت ہے۔ اگر اندراج پیسوں والا ہے تو آپ ہر سال پیسے دیتے ہیں: رقم آپ کو ASST بتاتا ہے۔

## Casi particolari

# it: **Non hai il permesso?** Puoi curarti lo stesso: leggi [cure senza documenti][1].
# note: voce 1 di 3
# note: [1] = servizi/cure-senza-permesso
l-nrqhb = **کیا آپ کے پاس اجازت نامہ نہیں ہے؟** پھر بھی آپ علاج کرا سکتے ہیں: [دستاویزات کے بغیر علاج][1] کا صفحہ پڑھیں۔
# it: **Vieni da un Paese dell'Unione europea?** Porta la tessera europea e i documenti di lavoro.
# note: voce 2 di 3
l-xkfq5 = **کیا آپ یورپی یونین کے کسی ملک سے آئے ہیں؟** یورپی ہیلتھ کارڈ اور کام کی دستاویزات لے جائیں۔
# it: **I tuoi genitori anziani sono arrivati con il ricongiungimento?** Le regole sono diverse. Chiedi prima all'ASST.
# note: voce 3 di 3
# term: ricongiungimento → { -ricongiungimento-familiare } = خاندان کو اٹلی بلانا
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
l-g7jpf = **کیا آپ کے بوڑھے والدین خاندان کے ویزے (ricongiungimento) پر آئے ہیں؟** ان کے قاعدے الگ ہیں۔ پہلے ASST سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-ztnen = اگر کوئی مسئلہ ہو جائے
# it: Se dicono che non puoi iscriverti, chiedi il motivo scritto. Un [patronato][1] ti aiuta.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-mmura = اگر وہ کہیں کہ آپ کا اندراج نہیں ہو سکتا تو وجہ لکھی ہوئی مانگیں۔ [مفت مدد کا دفتر (patronato)][1] آپ کی مدد کرتا ہے۔
