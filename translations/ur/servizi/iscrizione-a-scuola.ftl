### Iscrivere i figli a scuola — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Iscrivere i figli a scuola
title = بچوں کو سکول میں داخل کرانا
# it: La scuola è un diritto e un obbligo per tutti, anche senza documenti.
summary = سکول سب کا حق ہے اور سب پر لازم ہے، دستاویزات نہ ہوں تب بھی۔
# it: iscrizione scuola; elementari; medie; superiori; Unica; primaria; obbligo scolastico
keywords = سکول داخلہ; پرائمری; مڈل سکول; ہائی سکول; بچوں کا سکول; ایڈمشن; لازمی تعلیم
# it: un documento del bambino e dei genitori, se c'è
f-fchak = بچے اور والدین کی شناختی دستاویز، اگر ہو
# it: il codice fiscale del bambino, se c'è
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
f-f5y4k = بچے کا { -codice-fiscale }، اگر ہو
# it: il libretto dei vaccini
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
f-av8ya = حفاظتی ٹیکوں کا کارڈ
# it: le pagelle del Paese di prima
# term: pagelle → { -pagella } = رزلٹ کارڈ
f-c2mjn = پچھلے ملک کے { -pagella }
# it: l'iscrizione a scuola
f-9q69p = سکول میں داخلہ
# it: l'iscrizione fino a 16 anni
f-fwxdm = 16 سال کی عمر تک داخلہ
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-qwnhs = SPID یا CIE سے داخل ہوں۔
# it: Unica
f-jh954 = ===
# it: In Italia la scuola è **obbligatoria** da 6 a 16 anni. È un diritto di tutti i bambini.
p-8peap = اٹلی میں 6 سے 16 سال تک سکول **لازمی** ہے۔ یہ سب بچوں کا حق ہے۔
# it: La scuola **non** chiede il permesso di soggiorno per iscrivere un bambino.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-wk6ff = سکول بچے کے داخلے کے لیے { -permesso-di-soggiorno } **نہیں** مانگتا۔

## A chi è rivolto

# it: Età
c-ijcms = عمر
# it: Scuola
c-d7j8r = سکول
# it: da 3 a 5 anni
c-snh3b = 3 سے 5 سال
# it: [scuola dell'infanzia][1] (non obbligatoria)
# note: [1] = servizi/asilo-nido-e-infanzia
c-g4e73 = [کنڈرگارٹن (scuola dell'infanzia)][1] (لازمی نہیں)
# it: da 6 a 10 anni
c-snk6x = 6 سے 10 سال
# it: scuola primaria
c-mp4k3 = پرائمری سکول (scuola primaria)
# it: da 11 a 13 anni
c-ujkuw = 11 سے 13 سال
# it: scuola secondaria di primo grado (le medie)
c-zcxgd = مڈل سکول (scuola secondaria di primo grado، یعنی medie)
# it: da 14 anni
c-rkdiu = 14 سال سے
# it: scuola superiore o formazione professionale
c-zsr95 = ہائی سکول یا پیشہ ورانہ تربیت

## Come fare

# it: **All'inizio di un ciclo:**
p-3cedw = **سکول کے نئے مرحلے کے شروع میں:**
# it: Fai la domanda di solito in inverno, per l'anno dopo.
# note: voce 1 di 4
l-rjz3u = درخواست عام طور پر سردیوں میں، اگلے سال کے لیے دیں۔
# it: Entra nel sito { $web } con [SPID o CIE][1].
# note: voce 2 di 4
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = محفوظ آن لائن شناخت
l-mjcag = [SPID یا CIE][1] سے ویب سائٹ { $web } میں داخل ہوں۔
# it: Scegli la scuola e manda la domanda.
# note: voce 3 di 4
l-g5tce = سکول چنیں اور درخواست بھیجیں۔
# it: Se non riesci, vai alla segreteria della scuola. Ti aiutano.
# note: voce 4 di 4
l-g53vv = اگر نہ ہو سکے تو سکول کے دفتر (segreteria) جائیں۔ وہ آپ کی مدد کرتے ہیں۔
# it: **Se arrivi durante l'anno:**
p-5vu56 = **اگر آپ تعلیمی سال کے دوران آئے ہیں:**
# it: Vai alla segreteria della scuola più vicina.
# note: voce 1 di 4
l-cety3 = سب سے قریب کے سکول کے دفتر (segreteria) جائیں۔
# it: Chiedi l'iscrizione. Puoi farla in **ogni momento** dell'anno.
# note: voce 2 di 4
l-9pujv = داخلہ مانگیں۔ آپ یہ تعلیمی سال میں **کسی بھی وقت** کر سکتے ہیں۔
# it: La scuola decide la classe: di solito quella dell'età.
# note: voce 3 di 4
l-9kh3n = کلاس کا فیصلہ سکول کرتا ہے: عام طور پر عمر کے حساب سے۔
# it: Chiedi l'aiuto per imparare l'italiano e un [mediatore][1].
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-gpymz = اطالوی سیکھنے میں مدد اور [ثقافتی ثالث (mediatore)][1] مانگیں۔

## Quanto costa

# it: L'iscrizione è gratis fino a 16 anni. Mensa, autobus e libri possono costare. Con un [ISEE][1] basso paghi meno: chiedi in Comune.
# note: [1] = termini/isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
p-a4siv = 16 سال تک داخلہ مفت ہے۔ سکول کے کھانے، بس اور کتابوں کے پیسے لگ سکتے ہیں۔ کم [ISEE][1] ہو تو کم دیتے ہیں: بلدیہ (Comune) سے پوچھیں۔

## Casi particolari

# it: **Mancano documenti?** Il bambino entra lo stesso. Porti i documenti dopo.
# note: voce 1 di 3
l-2t72i = **کیا دستاویزات پوری نہیں ہیں؟** بچہ پھر بھی سکول جاتا ہے۔ دستاویزات بعد میں دیں۔
# it: **Hai 16 anni o più e non hai la licenza media?** Leggi del [CPIA][1].
# note: voce 2 di 3
# note: [1] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = مڈل کا ڈپلومہ
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
l-dgucj = **کیا آپ 16 سال یا اس سے زیادہ کے ہیں اور مڈل کا ڈپلومہ (licenza media) نہیں ہے؟** [CPIA][1] کے بارے میں پڑھیں۔
# it: **Tuo figlio ha una disabilità?** Dillo all'iscrizione.
# note: voce 3 di 3
l-4nz8c = **کیا آپ کا بچہ معذور ہے؟** داخلے کے وقت بتائیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-mh96r = اگر کوئی مسئلہ ہو جائے
# it: Una scuola piena deve indicarti un'altra strada. Se tutti dicono di no, chiedi in Comune e ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-gzfm6 = اگر سکول میں جگہ نہ ہو تو سکول پر لازم ہے کہ آپ کو دوسرا راستہ بتائے۔ اگر سب انکار کریں تو بلدیہ اور [سوشل سروسز (servizi sociali)][1] سے پوچھیں۔
