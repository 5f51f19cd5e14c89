### Entrare in Italia per lavorare: decreto flussi — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = کام کے ویزوں کا کوٹہ
title = کام کے لیے اٹلی آنا: decreto flussi
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
summary = کام دینے والا کسی شخص کو باہر سے کیسے بلا سکتا ہے۔
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = کام کے ویزوں کا کوٹہ
# term: visto → { -visto } = ویزا
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
keywords = فلوسی; کوٹہ; کلک ڈے; کام کا ویزا; نولا اوستا; موسمی کام; امیگریشن کھلی
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
f-r3bw2 = کام کا این او سی (nulla osta)
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = کام کے ویزوں کا کوٹہ
p-44gsp = ہر سال حکومت طے کرتی ہے کہ کتنے کام کرنے والے آ سکتے ہیں۔ اس قاعدے کو [کام کے ویزوں کا کوٹہ (decreto flussi)][1] کہتے ہیں۔

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
p-hhg62 = ان کے لیے جو باہر رہتے ہیں اور جنہیں اٹلی میں { -datore-di-lavoro } مل گیا ہے۔ درخواست کام دینے والا دیتا ہے، ملازم نہیں۔

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
l-zkv6c = کام دینے والا وزارت کے بتائے ہوئے دنوں میں درخواست تیار کرتا ہے۔
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
l-in6uc = وہ اسے آن لائن [کام اور خاندان کی امیگریشن کے دفتر (Sportello unico per l'immigrazione)][1] کو بھیجتا ہے۔
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
l-3q3cm = اگر جگہ ہو تو Sportello unico [این او سی (nulla osta)][1] دیتا ہے۔
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = ویزا
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
l-r672g = ملازم اطالوی قونصل خانے سے [ویزا (visto)][1] مانگتا ہے۔
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
# term: contratto di soggiorno → { -contratto-di-soggiorno } = رہائش کے لیے کام کا معاہدہ
l-h4kk2 = وہ اٹلی آتا ہے۔ کام دینے والے کے ساتھ [رہائش کے لیے کام کے معاہدے (contratto di soggiorno)][1] پر دستخط کرتا ہے، عام طور پر زیادہ سے زیادہ 15 دن میں۔
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
l-ibd2c = وہ [رہائشی اجازت نامہ (permesso di soggiorno)][1] مانگتا ہے۔
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
p-tzyhy = کوئی آپ کو جگہ نہیں بیچ سکتا۔ جو این او سی یا معاہدے کے لیے پیسے مانگے وہ آپ سے دھوکا کر رہا ہے۔

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: sindacato → { -sindacato } = مزدور یونین
p-qd3nx = کچھ کاموں اور کچھ اجازت ناموں میں جگہوں کی حد نہیں ہے۔ کچھ اجازت نامے کام کے اجازت نامے میں **بدلے** جا سکتے ہیں۔ [مفت مدد کے دفتر (patronato)][1] یا { -sindacato } سے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = اگر کوئی مسئلہ ہو جائے
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
# term: sportello unico → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
# term: sindacato → { -sindacato } = مزدور یونین
p-6e8iz = کیا آپ پہنچ گئے اور کام دینے والا غائب ہے؟ فوراً Sportello unico یا مزدور یونین کے پاس جائیں۔ چپ نہ رہیں: وقت اور حقوق ضائع ہوتے ہیں۔ اگر کوئی آپ کا استحصال کرے تو پڑھیں [کس سے مدد مانگیں][1]۔
