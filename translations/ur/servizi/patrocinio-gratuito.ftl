### Avvocato pagato dallo Stato — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = سرکاری خرچ پر وکیل
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = اگر آپ کے پاس پیسے کم ہیں تو حکومت آپ کے وکیل کی فیس دیتی ہے۔
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = سرکاری خرچ پر وکیل
# term: ricorso → { -ricorso } = عدالت میں اپیل
keywords = مفت وکیل; سرکاری وکیل; گراتویتو پاتروچینیو; عدالت; اپیل; وکیل کی فیس
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = ٹیکس کوڈ
f-z85fq = خاندان کے { -codice-fiscale }
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = آمدنی
f-9a6xm = پچھلے سال کی { -reddito } کا ثبوت
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = مسئلے کے کاغذ: خط، حکم نامے، معاہدے
# it: l'ammissione al patrocinio
f-zzb5s = سرکاری خرچ پر وکیل کی منظوری
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = سرکاری خرچ پر وکیل
p-q6v4g = وکیل رکھنا حق ہے۔ اگر آپ کم کماتے ہیں تو اس کی فیس حکومت دیتی ہے۔ اسے [سرکاری خرچ پر وکیل (patrocinio a spese dello Stato)][1] کہتے ہیں۔

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = آمدنی
p-rnfb6 = ان کے لیے جن کی { -reddito } ایک حد سے کم ہے۔ حد بدلتی رہتی ہے: وکیل کو معلوم ہوتی ہے۔ عام طور پر آپ کے ساتھ رہنے والوں کی آمدنی بھی گنی جاتی ہے۔
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = اطالوی اور غیر ملکی سب کے لیے۔ اگر آپ کے پاس اجازت نامہ نہیں ہے تو بھی درخواست دیں: بہت سی صورتوں میں آپ کو بھی حق ہے۔

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = [وکیلوں کی انجمن (Ordine degli avvocati)][1] سے ان وکیلوں کی فہرست مانگیں جو سرکاری خرچ پر کام کرتے ہیں۔
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = وہاں ایک **sportello per il cittadino** (شہریوں کا کاؤنٹر) بھی ہے۔ یہ مفت معلومات دیتا ہے۔
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = وکیل چنیں۔ فوراً بتائیں کہ آپ سرکاری خرچ پر وکیل (patrocinio) چاہتے ہیں۔
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = درخواست میں وکیل آپ کی مدد کرتا ہے:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = مکان، خاندان، کام کے مقدمے: درخواست وکیلوں کی انجمن (Ordine) کو جاتی ہے
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = فوجداری مقدمے: درخواست جج کو جاتی ہے
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = جواب کا انتظار کریں۔
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = اگر آپ کو سرکاری خرچ پر وکیل ملا ہے تو وکیل آپ سے پیسے **نہیں** مانگ سکتا۔

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = آمدنی
l-t69pv = **خاندان میں تشدد، پیچھا کیے جانے (stalking) یا جنسی تشدد کا شکار افراد۔** آمدنی جتنی بھی ہو، یہ ہمیشہ ان کا حق ہے۔
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = ملک بدری
l-wgx6n = **ملک بدری۔** یہاں بھی حکومت وکیل کی فیس دے سکتی ہے۔ قاعدے بدلتے رہتے ہیں: وکیل سے پوچھیں۔
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = آمدنی
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
l-5sgg6 = **آپ کے ملک میں آمدنی۔** قونصل خانے کا کاغذ چاہیے ہو سکتا ہے۔ اگر نہ مل سکے تو وکیل کو بتائیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = اگر کوئی مسئلہ ہو جائے
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = ملک بدری
# term: ricorso → { -ricorso } = عدالت میں اپیل
p-p8ukr = انکار یا [ملک بدری (espulsione)][1] کے خلاف [اپیل (ricorso)][2] کے دن تھوڑے ہوتے ہیں۔ وکیل کے پاس **اسی دن** جائیں۔
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = کیا درخواست نامنظور ہو گئی؟ آپ جج کو دوبارہ دے سکتے ہیں۔ اگر وکیل بدلیں تو دفتر کو بتائیں۔
