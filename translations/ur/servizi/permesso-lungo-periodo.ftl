### Permesso per soggiornanti di lungo periodo — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = طویل مدت کا اجازت نامہ
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = وہ اجازت نامہ جو ہر ایک دو سال بعد دوبارہ نہیں مانگنا پڑتا۔
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = طویل مدت کا یورپی اجازت نامہ
keywords = کارتا دی سجورنو; پکا پیپر; پانچ سال; A2; لمبی مدت کا پرمیسو; پکا کارڈ
# it: la prova del reddito
# term: reddito → { -reddito } = آمدنی
f-5e26g = { -reddito } کا ثبوت
# it: la prova che sai l'italiano al livello A2
f-g37ax = اس کا ثبوت کہ آپ کو A2 درجے کی اطالوی آتی ہے
# it: i certificati penali, se te li chiedono
f-bnh89 = عدالتی ریکارڈ کے سرٹیفکیٹ، اگر آپ سے مانگیں
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
f-mqc87 = طویل مدت کا { -permesso-di-soggiorno }
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = ان ڈاکخانوں میں جہاں Sportello Amico ہے۔
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = اس اجازت نامے کی مدت کی کوئی حد نہیں۔ مگر کارڈ کی آخری تاریخ ہوتی ہے اور آپ کو اس کی تجدید کرانی ہوتی ہے۔

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = عام طور پر آپ کے پاس یہ ہونا چاہیے:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
l-x2wmd = رہائشی اجازت نامہ جو کم از کم 5 سال سے آپ کے پاس ہو
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = آمدنی
l-h5j7f = کم از کم مقررہ آمدنی
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = A2 درجے کی اطالوی زبان
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = مکان کے موزوں ہونے کا سرٹیفکیٹ
l-38d5z = گھر والوں کے لیے مناسب مکان ([مکان کے موزوں ہونے کا سرٹیفکیٹ، idoneità alloggiativa][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = کچھ اجازت ناموں پر آپ یہ نہیں مانگ سکتے، مثلاً پڑھائی کا اجازت نامہ۔ پناہ گزینوں کے لیے قاعدے آسان ہیں۔

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-r6y6k = [مفت مدد کے دفتر (patronato)][1] سے پتا کریں کہ کیا آپ یہ مانگ سکتے ہیں۔
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = اگر آپ کے پاس پہلے سے کارآمد سرٹیفکیٹ نہیں ہے تو [اطالوی زبان کا ٹیسٹ][1] دیں۔
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = آمدنی
l-8qv3d = آمدنی اور مکان کی دستاویزات تیار کریں۔
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = ڈاکخانے سے [فارموں والا لفافہ (kit postale)][1] مانگیں۔
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-5i68x = patronato کے ساتھ لفافے کے فارم بھریں اور ڈاکخانے میں دیں۔
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
l-nqvcg = ملاقات کے دن [Questura][1] جائیں۔
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = جب اجازت نامہ تیار ہو جائے تو اسے لینے دوبارہ جائیں۔

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = قانون میں { $processing_time } مقرر ہیں۔ اکثر زیادہ وقت لگتا ہے۔

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = ٹیکس کا ٹکٹ
# term: bollettino → { -bollettino } = ڈاکخانے کا ادائیگی فارم
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-yknzk = آپ [ٹیکس کے ٹکٹ (marca da bollo)][1]، [ڈاکخانے کے ادائیگی فارم (bollettino)][2] اور ڈاکخانے کی سروس کے پیسے دیتے ہیں۔ پیسے دینے سے پہلے قیمتیں patronato سے پوچھیں۔

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-68bn9 = اگر آپ لگاتار **12 مہینوں** سے زیادہ یورپی یونین سے باہر رہیں تو یہ اجازت نامہ ختم ہو سکتا ہے۔ لمبے سفر سے پہلے patronato یا وکیل سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = اگر کوئی مسئلہ ہو جائے
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-y2mja = اگر کوئی دستاویز کم ہو تو Questura آپ کو لکھتا ہے۔ خط میں لکھا ہوتا ہے کہ آپ کے پاس کتنے دن ہیں۔ ان کے ختم ہونے سے پہلے جواب دیں۔ اگر خط سمجھ نہ آئے تو patronato لے جائیں۔
