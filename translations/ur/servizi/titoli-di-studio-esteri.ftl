### Usare un titolo di studio di un altro Paese — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Usare un titolo di studio di un altro Paese
title = دوسرے ملک کی تعلیمی سند استعمال کرنا
# it: Come far valere in Italia il diploma o la laurea del tuo Paese.
summary = اپنے ملک کا ڈپلومہ یا ڈگری اٹلی میں کیسے منوائیں۔
# it: diploma estero; laurea; equipollenza; riconoscimento titoli; dichiarazione di valore; infermiere; CIMEA
keywords = ڈگری; ڈپلومہ; تعلیمی سند; سند کی تصدیق; نرس; CIMEA; یونیورسٹی; ایچ ای سی
# it: il titolo di studio originale
f-vvtdy = اصل تعلیمی سند
# it: la traduzione ufficiale del titolo
f-engfv = سند کا سرکاری ترجمہ
# it: la dichiarazione di valore o un attestato che la sostituisce
f-6fug5 = dichiarazione di valore (سند کی حیثیت کا کاغذ) یا اس کی جگہ کوئی سرٹیفکیٹ
# it: il riconoscimento del titolo
f-6pbsu = سند کی منظوری
# it: Il tuo titolo di studio non vale sempre da solo in Italia. Prima chiediti: **a che cosa ti serve?**
p-gya37 = آپ کی تعلیمی سند اٹلی میں ہمیشہ خود بخود نہیں مانی جاتی۔ پہلے سوچیں: **یہ آپ کو کس کام کے لیے چاہیے؟**

## A chi è rivolto

# it: A chi ha studiato in un altro Paese.
p-buwg2 = ان کے لیے جنہوں نے دوسرے ملک میں پڑھا ہے۔

## Come fare

# it: A che cosa ti serve
c-3yb5g = کس کام کے لیے چاہیے
# it: A chi chiedi
c-7fv7w = کس سے پوچھیں
# it: Continuare la scuola
c-9smmd = سکول جاری رکھنا
# it: Alla scuola o al [CPIA][1]
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
c-kn8du = سکول یا [CPIA][1] سے
# it: Andare all'università
c-xc945 = یونیورسٹی جانا
# it: All'università
c-htndd = یونیورسٹی سے
# it: Un lavoro regolato, come infermiere
c-ajn8c = سرکاری قاعدوں والا پیشہ، جیسے نرس
# it: Al ministero di quella professione
c-uwnqa = اس پیشے کی وزارت سے
# it: Un concorso pubblico
c-hb38m = سرکاری نوکری کا امتحان
# it: All'ufficio scritto nel bando
# term: bando → { -avviso-pubblico } = درخواستوں کا سرکاری اعلان
c-gmxv4 = اعلان میں لکھے دفتر سے
# it: Un lavoro qualsiasi
c-dpuap = کوئی بھی کام
# it: Spesso basta il curriculum: chiedi al centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
c-pjctb = اکثر سی وی کافی ہے: روزگار کے دفتر (centro per l'impiego) سے پوچھیں
# it: Chiedi all'ufficio giusto l'elenco dei documenti.
# note: voce 1 di 5
l-ctru7 = صحیح دفتر سے دستاویزات کی فہرست مانگیں۔
# it: Fai tradurre il titolo da un traduttore ufficiale.
# note: voce 2 di 5
l-e45sp = سند کا ترجمہ سرکاری مترجم سے کرائیں۔
# it: Chiedi la [legalizzazione][1] nel tuo Paese.
# note: voce 3 di 5
# note: [1] = termini/legalizzazione
# term: legalizzazione → { -legalizzazione } = دستاویز کی تصدیق اور اپوسٹیل
l-taixh = اپنے ملک میں [تصدیق (legalizzazione)][1] کرائیں۔
# it: Chiedi la **dichiarazione di valore** al consolato italiano, se serve.
# note: voce 4 di 5
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
l-26hcr = اگر ضرورت ہو تو اطالوی قونصل خانے سے **dichiarazione di valore** (سند کی حیثیت کا کاغذ) مانگیں۔
# it: Consegna la domanda e tieni la ricevuta.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-47qdk = درخواست دیں اور رسید سنبھال کر رکھیں۔

## Quanto costa

# it: Paghi traduzioni e bolli. Chiedi prima i prezzi, perché la spesa può essere alta.
p-r25je = آپ ترجموں اور ٹیکس کے ٹکٹوں کے پیسے دیتے ہیں۔ قیمتیں پہلے پوچھیں، کیونکہ خرچ زیادہ ہو سکتا ہے۔

## Casi particolari

# it: Sei rifugiato? **Non andare mai** al consolato del tuo Paese: puoi perdere la protezione. Ci sono altre strade: chiedi all'università o a un'associazione che aiuta i rifugiati.
# note: critico: qui uno sbaglio può fare danno
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
p-hc22g = کیا آپ پناہ گزین ہیں؟ اپنے ملک کے قونصل خانے **کبھی نہ جائیں**: آپ کا تحفظ ختم ہو سکتا ہے۔ دوسرے راستے ہیں: یونیورسٹی یا پناہ گزینوں کی مدد کرنے والی تنظیم سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-mx8gy = اگر کوئی مسئلہ ہو جائے
# it: Il riconoscimento è lungo? Intanto cerca corsi professionali o la [licenza media][1], che è spesso più veloce.
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = مڈل کا ڈپلومہ
p-g8wm4 = کیا منظوری میں دیر لگے گی؟ اس دوران پیشہ ورانہ کورس یا [مڈل کا ڈپلومہ (licenza media)][1] دیکھیں، جو اکثر جلدی ہو جاتا ہے۔
