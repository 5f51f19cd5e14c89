### Scegliere il pediatra — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere il pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
title = بچوں کا ڈاکٹر چننا
# it: Il medico gratuito dei bambini e dei ragazzi.
summary = بچوں اور نوعمروں کا مفت ڈاکٹر۔
# it: pediatra; bambino malato; medico dei bambini; neonato; PLS; bambino con febbre
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
keywords = بچوں کا ڈاکٹر; پیدیاترا; بچہ بیمار; نومولود; چائلڈ سپیشلسٹ; بچے کو بخار
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
f-75zdp = بچے کا { -codice-fiscale }
# it: un documento di un genitore
f-hrr64 = ماں یا باپ کی شناختی دستاویز
# it: il pediatra di libera scelta
# term: pediatra di libera scelta → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
f-fhtt5 = { -pediatra-di-libera-scelta }
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = آن لائن صحت کا ریکارڈ
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-7zsgv = لومباردیا کے آن لائن صحت کے ریکارڈ (Fascicolo sanitario) میں، SPID یا CIE سے۔
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = آن لائن صحت کا ریکارڈ
f-rezkm = { -fascicolo-sanitario }
# it: Il [pediatra][1] cura i bambini e controlla come crescono. Le visite sono gratis.
# note: [1] = termini/pediatra-di-libera-scelta
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
p-atp8b = [بچوں کا ڈاکٹر (pediatra)][1] بچوں کا علاج کرتا ہے اور دیکھتا ہے کہ وہ کیسے بڑھ رہے ہیں۔ معائنے مفت ہیں۔

## A chi è rivolto

# it: Ai bambini che hanno meno di 6 anni. Dai 6 ai 14 anni puoi scegliere il pediatra o il medico di famiglia.
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
# term: medico di famiglia → { -medico-di-base } = فیملی ڈاکٹر
p-5qjfu = 6 سال سے کم عمر کے بچوں کے لیے۔ 6 سے 14 سال تک آپ بچوں کا ڈاکٹر یا { -medico-di-base } چن سکتے ہیں۔
# it: Vale anche per i figli di chi non ha il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-cp4kn = یہ ان لوگوں کے بچوں کے لیے بھی ہے جن کے پاس { -permesso-di-soggiorno } نہیں ہے۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-9jsct = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Dopo la nascita chiedi il codice fiscale del bambino.
# note: voce 1 di 5
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
l-sk9nu = پیدائش کے بعد بچے کا { -codice-fiscale } مانگیں۔
# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 2 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = ڈاکٹر چننے اور بدلنے کا دفتر
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
l-4kdj4 = [ASST][2] کے [ڈاکٹر چننے اور بدلنے کے دفتر (scelta e revoca)][1] جائیں، یا ویب سائٹ { $web } میں داخل ہوں۔
# it: Scegli un pediatra vicino a casa che prende altri bambini.
# note: voce 3 di 5
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
l-t6ern = گھر کے قریب ایسا { -pediatra-di-libera-scelta } چنیں جو اور بچوں کو لیتا ہو۔
# it: Telefona e fissa la prima visita. Fallo nei primi giorni di vita.
# note: voce 4 di 5
l-mg9s5 = فون کریں اور پہلے معائنے کا وقت لیں۔ یہ زندگی کے پہلے دنوں میں کریں۔
# it: Porta i fogli dell'ospedale e il libretto dei vaccini.
# note: voce 5 di 5
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
l-4nctx = ہسپتال کے کاغذ اور حفاظتی ٹیکوں کا کارڈ ساتھ لے جائیں۔

## Cosa si ottiene

# it: visite quando il bambino sta male
# note: voce 1 di 3
l-2qby3 = بچہ بیمار ہو تو معائنہ
# it: controlli di crescita alle età previste
# note: voce 2 di 3
l-r4583 = مقررہ عمر میں بڑھوتری کی جانچ
# it: ricette e certificati
# note: voce 3 di 3
# term: ricette → { -ricetta } = ڈاکٹر کا نسخہ
l-pdx2r = نسخے اور سرٹیفکیٹ

## Casi particolari

# it: Se il bambino è malato di notte o di domenica, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-p63fb = اگر بچہ رات کو یا اتوار کو بیمار ہو تو پڑھیں [کیا کرنا ہے][1]۔
# it: Se il bambino respira male o non si sveglia, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-hak4m = اگر بچے کو سانس لینے میں مشکل ہو یا وہ جاگ نہ رہا ہو تو فوراً [ایمرجنسی نمبر][1] پر فون کریں۔
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = ہسپتال کی ایمرجنسی
p-n3m59 = اگر نومولود 3 مہینے سے چھوٹا ہے اور اسے بخار ہے تو اسے فوراً [ہسپتال کی ایمرجنسی (pronto soccorso)][1] لے جائیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-8nnh9 = اگر کوئی مسئلہ ہو جائے
# it: Se l'ufficio rifiuta l'iscrizione di un bambino senza permesso, chiedi il motivo scritto. Chiedi aiuto ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-synvu = اگر دفتر اجازت نامے کے بغیر بچے کا اندراج کرنے سے انکار کرے تو وجہ لکھی ہوئی مانگیں۔ [سوشل سروسز (servizi sociali)][1] سے مدد مانگیں۔
