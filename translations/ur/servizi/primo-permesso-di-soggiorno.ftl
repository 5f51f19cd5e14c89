### Primo permesso di soggiorno — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Primo permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
title = پہلا رہائشی اجازت نامہ
# it: Che cosa fare nei primi giorni in Italia per avere il permesso.
summary = اجازت نامہ لینے کے لیے اٹلی میں پہلے دنوں میں کیا کرنا ہے۔
# it: primo rilascio; appena arrivato; visto; kit postale; otto giorni; sportello unico; soggiorno
# term: visto → { -visto } = ویزا
# term: kit postale → { -kit-postale } = ڈاکخانے کا فارموں والا لفافہ
# term: sportello unico → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
keywords = پہلا پرمیسو; ابھی اٹلی آیا ہوں; ویزا; ڈاکخانے کا لفافہ; آٹھ دن; پہلا پیپر; سجورنو
# it: i documenti sul motivo del viaggio: lavoro, famiglia o studio
f-6nhip = سفر کی وجہ کی دستاویزات: کام، خاندان یا پڑھائی
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
f-48t9t = درخواست کی رسید
# it: il permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
f-bitw4 = { -permesso-di-soggiorno }
# it: Negli uffici postali con lo Sportello Amico.
f-ibcdv = ان ڈاکخانوں میں جہاں Sportello Amico ہے۔
# it: Se resti in Italia più di tre mesi, ti serve il [permesso di soggiorno][1]. Chiedilo subito dopo l'arrivo.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
p-cjhk6 = اگر آپ اٹلی میں تین مہینے سے زیادہ رہیں گے تو آپ کو [رہائشی اجازت نامہ (permesso di soggiorno)][1] چاہیے۔ پہنچتے ہی اس کی درخواست دیں۔

## A chi è rivolto

# it: A chi non è cittadino dell'Unione europea ed è entrato con un [visto][1]. Se sei cittadino dell'Unione europea, leggi [la pagina per te][2].
# note: [1] = termini/visto
# note: [2] = servizi/cittadini-europei-residenza
# term: visto → { -visto } = ویزا
p-edaqn = ان لوگوں کے لیے جو یورپی یونین کے شہری نہیں ہیں اور [ویزے (visto)][1] پر آئے ہیں۔ اگر آپ یورپی یونین کے شہری ہیں تو [اپنے لیے بنا صفحہ][2] پڑھیں۔

## Come fare

# it: Di regola hai **8 giorni lavorativi** dall'ingresso. Non aspettare l'ultimo giorno.
p-wrufg = عام طور پر آپ کے پاس داخل ہونے کے بعد **8 کام کے دن** ہیں۔ آخری دن کا انتظار نہ کریں۔
# it: Guarda che cosa c'è scritto sul visto.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
# term: visto → { -visto } = ویزا
l-2rssb = دیکھیں کہ ویزے پر کیا لکھا ہے۔
# it: Se c'è scritto lavoro o famiglia, contatta subito lo [Sportello unico per l'immigrazione][1]. Ti dà i moduli. Per il lavoro ci pensa anche il datore di lavoro.
# note: voce 2 di 8
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
l-xcuif = اگر اس پر کام یا خاندان لکھا ہے تو فوراً [کام اور خاندان کی امیگریشن کے دفتر (Sportello unico per l'immigrazione)][1] سے رابطہ کریں۔ یہ آپ کو فارم دیتا ہے۔ کام کی صورت میں { -datore-di-lavoro } بھی یہ کارروائی کرتا ہے۔
# it: Negli altri casi chiedi alla posta la [busta con i moduli][1].
# note: voce 3 di 8
# note: [1] = termini/kit-postale
l-ret3v = دوسری صورتوں میں ڈاکخانے سے [فارموں والا لفافہ (kit postale)][1] مانگیں۔
# it: Compila i moduli. Un [patronato][1] ti aiuta.
# note: voce 4 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-ddfyk = فارم بھریں۔ [مفت مدد کا دفتر (patronato)][1] آپ کی مدد کرتا ہے۔
# it: Consegna la busta aperta in un ufficio postale con lo Sportello Amico. Porta il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = پاسپورٹ
l-93cfq = کھلا لفافہ اس ڈاکخانے میں دیں جہاں Sportello Amico ہے۔ { -passaporto } ساتھ لے جائیں۔
# it: Paga e tieni la ricevuta e il foglio dell'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
l-yewfa = پیسے ادا کریں، رسید اور ملاقات کی تاریخ والا کاغذ سنبھال کر رکھیں۔
# it: Il giorno dell'appuntamento vai in [Questura][1]. Lasci le [impronte digitali][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: impronte digitali → { -impronte-digitali } = انگلیوں کے نشان
l-skiup = ملاقات کے دن [Questura][1] جائیں۔ وہاں آپ [انگلیوں کے نشان (impronte digitali)][2] دیتے ہیں۔
# it: Torna in Questura a prendere il permesso quando è pronto.
# note: voce 8 di 8
# term: questura → { -questura } = پولیس کا صدر دفتر
l-gapwn = جب اجازت نامہ تیار ہو جائے تو اسے لینے دوبارہ Questura جائیں۔
# it: Tieni sempre con te la [ricevuta][1] e il passaporto. La ricevuta prova che hai chiesto il permesso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: passaporto → { -passaporto } = پاسپورٹ
p-dvnca = [رسید (ricevuta)][1] اور { -passaporto } ہمیشہ اپنے پاس رکھیں۔ رسید ثابت کرتی ہے کہ آپ نے اجازت نامے کی درخواست دی ہے۔

## Tempi e scadenze

# it: La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = پولیس کا صدر دفتر
p-86t2e = قانون میں جواب دینے کی ایک مدت مقرر ہے: Questura سے پوچھیں۔ اکثر زیادہ وقت لگتا ہے۔

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta o al patronato.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = ٹیکس کا ٹکٹ
# term: bollettino → { -bollettino } = ڈاکخانے کا ادائیگی فارم
# term: patronato → { -patronato } = مفت مدد کا دفتر
p-as276 = آپ [ٹیکس کے ٹکٹ (marca da bollo)][1]، [ڈاکخانے کے ادائیگی فارم (bollettino)][2] اور ڈاکخانے کی سروس کے پیسے دیتے ہیں۔ bollettino کی رقم اجازت نامے کی مدت کے حساب سے بدلتی ہے۔ قیمتیں ڈاکخانے یا patronato سے پوچھیں۔

## Casi particolari

# it: Chi chiede protezione segue un'altra strada: leggi la pagina sull'[asilo][1].
# note: voce 1 di 4
# note: [1] = servizi/asilo
# term: asilo → { -protezione-internazionale } = بین الاقوامی تحفظ
l-pr4vv = جو تحفظ مانگتا ہے اس کا راستہ الگ ہے: [پناہ (asilo)][1] کا صفحہ پڑھیں۔
# it: I figli minori seguono la domanda dei genitori. Chiedi al patronato quali moduli servono.
# note: voce 2 di 4
# term: minori → { -minore } = نابالغ
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-8ybvk = نابالغ بچے والدین کی درخواست میں شامل ہوتے ہیں۔ patronato سے پوچھیں کہ کون سے فارم چاہییں۔
# it: Se hai più di 16 anni, di solito firmi anche l'[accordo di integrazione][1].
# note: voce 3 di 4
# note: [1] = termini/accordo-di-integrazione
# term: accordo di integrazione → { -accordo-di-integrazione } = انٹیگریشن کا معاہدہ
l-z7ivm = اگر آپ کی عمر 16 سال سے زیادہ ہے تو عام طور پر آپ [انٹیگریشن کے معاہدے (accordo di integrazione)][1] پر بھی دستخط کرتے ہیں۔
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# note: voce 4 di 4
# term: ricevuta → { -ricevuta-del-permesso } = اجازت نامے کی رسید
# term: questura → { -questura } = پولیس کا صدر دفتر
l-gkxva = **کیا آپ رسید کے ساتھ سفر کرنا چاہتے ہیں؟** اس میں پابندیاں ہیں، خاص طور پر دوسرے یورپی ملکوں میں۔ پہلے Questura سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-g2nmu = اگر کوئی مسئلہ ہو جائے
# it: Hai perso i giorni utili? Chiedi comunque, e chiedi prima un consiglio a un patronato. Se ricevi un rifiuto scritto, i giorni per fare ricorso sono pochi. Porta subito il foglio a un avvocato: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: ricorso → { -ricorso } = عدالت میں اپیل
p-28ztm = کیا مقررہ دن گزر گئے؟ پھر بھی درخواست دیں، اور پہلے patronato سے مشورہ کریں۔ اگر لکھا ہوا انکار ملے تو اپیل کے دن تھوڑے ہوتے ہیں۔ کاغذ فوراً وکیل کے پاس لے جائیں: اس کی فیس [حکومت دے سکتی ہے][1]۔
