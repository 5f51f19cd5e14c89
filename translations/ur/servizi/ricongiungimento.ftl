### Far venire i tuoi familiari in Italia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Far venire i tuoi familiari in Italia
title = اپنے گھر والوں کو اٹلی بلانا
# it: Come chiedere il ricongiungimento familiare per marito, moglie, figli o genitori.
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = خاندان کو اٹلی بلانا
summary = شوہر، بیوی، بچوں یا والدین کو اٹلی بلانے کی درخواست کیسے دیں۔
# it: ricongiungimento familiare; nulla osta; moglie; marito; figli; genitori; visto per famiglia
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = خاندان کو اٹلی بلانا
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
# term: visto → { -visto } = ویزا
keywords = فیملی بلانا; فیملی ویزا; نولا اوستا; بیوی; شوہر; بچے; والدین
# it: la copia del passaporto dei familiari
# term: passaporto → { -passaporto } = پاسپورٹ
f-dw3us = گھر والوں کے { -passaporto } کی کاپی
# it: i documenti sul tuo reddito
# term: reddito → { -reddito } = آمدنی
f-5keig = آپ کی { -reddito } کی دستاویزات
# it: il nulla osta per il visto
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
# term: visto → { -visto } = ویزا
f-b27mr = ویزے کے لیے این او سی (nulla osta)
# it: Entra con SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-4j4zq = SPID یا CIE سے داخل ہوں۔
# it: Un patronato può mandare la domanda per te.
# term: patronato → { -patronato } = مفت مدد کا دفتر
f-yp5mi = patronato آپ کے لیے درخواست بھیج سکتا ہے۔
# it: Puoi chiedere che la tua famiglia viva con te. La domanda va allo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
p-vu8qy = آپ درخواست دے سکتے ہیں کہ آپ کا خاندان آپ کے ساتھ رہے۔ درخواست [کام اور خاندان کی امیگریشن کے دفتر (Sportello unico per l'immigrazione)][1] کو جاتی ہے۔

## A chi è rivolto

# it: A chi ha un permesso di almeno un anno, per esempio per lavoro, famiglia o studio. Di solito la legge chiede anche 2 anni in Italia con il permesso. Per i figli minori e per chi ha la protezione internazionale i 2 anni non servono.
# term: minori → { -minore } = نابالغ
# term: protezione internazionale → { -protezione-internazionale } = بین الاقوامی تحفظ
p-y58h7 = ان کے لیے جن کا اجازت نامہ کم از کم ایک سال کا ہے، مثلاً کام، خاندان یا پڑھائی کا۔ عام طور پر قانون اٹلی میں اجازت نامے کے ساتھ 2 سال بھی مانگتا ہے۔ نابالغ بچوں کے لیے اور { -protezione-internazionale } والوں کے لیے 2 سال کی شرط نہیں ہے۔
# it: Puoi far venire:
p-izf9r = آپ ان کو بلا سکتے ہیں:
# it: il marito o la moglie
# note: voce 1 di 4
l-hrx7x = شوہر یا بیوی
# it: i figli minori
# note: voce 2 di 4
# term: minori → { -minore } = نابالغ
l-7knav = نابالغ بچے
# it: i figli maggiorenni con una invalidità totale
# note: voce 3 di 4
l-yu2jj = بالغ بچے جو مکمل معذور ہوں
# it: i genitori, con condizioni più difficili
# note: voce 4 di 4
l-7srtm = والدین، زیادہ مشکل شرطوں کے ساتھ

## Come fare

# it: Le regole cambiano spesso. Controlla con un [patronato][1] chi può venire e se il tuo reddito basta.
# note: voce 1 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = مفت مدد کا دفتر
# term: reddito → { -reddito } = آمدنی
l-sny9v = قاعدے اکثر بدلتے ہیں۔ [مفت مدد کے دفتر (patronato)][1] سے پتا کریں کہ کون آ سکتا ہے اور آپ کی آمدنی کافی ہے یا نہیں۔
# it: Chiedi al Comune l'[idoneità alloggiativa][1]. Dice che la tua casa è grande abbastanza.
# note: voce 2 di 6
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = مکان کے موزوں ہونے کا سرٹیفکیٹ
l-rtv6b = بلدیہ (Comune) سے [مکان کے موزوں ہونے کا سرٹیفکیٹ (idoneità alloggiativa)][1] مانگیں۔ یہ بتاتا ہے کہ آپ کا مکان کافی بڑا ہے۔
# it: Manda la domanda in linea. Serve [SPID o CIE][1].
# note: voce 3 di 6
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = محفوظ آن لائن شناخت
l-bpfmp = درخواست آن لائن بھیجیں۔ [SPID یا CIE][1] چاہیے۔
# it: Aspetta il [nulla osta][1].
# note: voce 4 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
l-uakcz = [این او سی (nulla osta)][1] کا انتظار کریں۔
# it: I tuoi familiari chiedono il [visto][1] al [consolato][2] italiano del loro Paese. Portano i documenti di famiglia, tradotti e [legalizzati][3].
# note: voce 5 di 6
# note: [1] = termini/visto
# note: [2] = termini/consolato
# note: [3] = termini/legalizzazione
# term: visto → { -visto } = ویزا
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
l-b3jk2 = آپ کے گھر والے اپنے ملک میں اطالوی [قونصل خانے (consolato)][2] سے [ویزا (visto)][1] مانگتے ہیں۔ وہ خاندان کی دستاویزات لے جاتے ہیں، ترجمہ شدہ اور [تصدیق شدہ (legalizzati)][3]۔
# it: Quando arrivano, avete **8 giorni** per contattare lo Sportello unico. Poi chiedete il [permesso][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: sportello unico → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
l-q7upk = جب وہ پہنچیں تو Sportello unico سے رابطہ کرنے کے لیے آپ لوگوں کے پاس **8 دن** ہیں۔ پھر [اجازت نامہ (permesso)][1] مانگیں۔

## Tempi e scadenze

# it: La legge dà all'ufficio { $processing_time } per dare il nulla osta. Il nulla osta vale 6 mesi. In questo tempo i familiari devono chiedere il visto.
# note: $processing_time = un dato; lo scrive il sito
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
# term: visto → { -visto } = ویزا
p-ghrck = قانون کے مطابق دفتر کے پاس این او سی دینے کے لیے { $processing_time } ہیں۔ این او سی 6 مہینے کارآمد ہے۔ گھر والوں کو اس عرصے میں ویزا مانگنا ہوتا ہے۔
# it: Prepara presto i documenti di famiglia: nel Paese di origine ci vuole tempo.
p-9pfjp = خاندان کی دستاویزات جلد تیار کریں: اپنے ملک میں وقت لگتا ہے۔

## Quanto costa

# it: Paghi la marca da bollo, il certificato sulla casa, le traduzioni e il visto. Chiedi prima quanto costa ogni cosa.
# term: marca da bollo → { -marca-da-bollo } = ٹیکس کا ٹکٹ
# term: visto → { -visto } = ویزا
p-63zvw = آپ ٹیکس کے ٹکٹ (marca da bollo)، مکان کے سرٹیفکیٹ، ترجموں اور ویزے کے پیسے دیتے ہیں۔ پہلے پوچھیں کہ ہر چیز کی قیمت کیا ہے۔

## Casi particolari

# it: I rifugiati non sono obbligati a dimostrare reddito e casa. Se non ci sono documenti di famiglia, il consolato può chiedere altre prove.
# term: reddito → { -reddito } = آمدنی
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
p-hsfkd = پناہ گزینوں پر آمدنی اور مکان کا ثبوت دینا لازم نہیں ہے۔ اگر خاندان کی دستاویزات نہیں ہیں تو قونصل خانہ دوسرے ثبوت مانگ سکتا ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-wm5j2 = اگر کوئی مسئلہ ہو جائے
# it: Se lo Sportello dice di no, puoi fare ricorso al giudice. Chiedi a un [avvocato pagato dallo Stato][1]. Attento a chi promette un visto veloce in cambio di soldi.
# note: [1] = servizi/patrocinio-gratuito
# term: ricorso → { -ricorso } = عدالت میں اپیل
# term: visto → { -visto } = ویزا
p-5t67u = اگر Sportello unico انکار کرے تو آپ جج کے پاس اپیل کر سکتے ہیں۔ [سرکاری خرچ پر وکیل][1] سے پوچھیں۔ جو پیسے لے کر جلدی ویزے کا وعدہ کرے اس سے بچیں۔
