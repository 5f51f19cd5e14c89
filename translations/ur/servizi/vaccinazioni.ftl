### Vaccini per bambini e adulti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
title = بچوں اور بالغوں کے حفاظتی ٹیکے
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
summary = کون سے ٹیکے لازمی ہیں اور بکنگ کیسے کریں۔
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = حفاظتی ٹیکا
# term: asilo nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
keywords = ویکسین; ٹیکہ; حفاظتی ٹیکے; ٹیکوں کا کارڈ; خسرہ; سکول کے لیے ٹیکے; نرسری; فلو
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
f-gjmkp = ٹیکوں کا کارڈ، آپ کے ملک کا بھی
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
# term: codice stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
f-u875h = { -tessera-sanitaria } یا STP کوڈ
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
f-xjw2c = حفاظتی ٹیکوں کا سرٹیفکیٹ
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
# term: minori → { -minore } = نابالغ
f-tnfq3 = نابالغوں کے لازمی ٹیکے
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
# term: minori → { -minore } = نابالغ
p-fewmy = [حفاظتی ٹیکے (vaccini)][1] سنگین بیماریوں سے بچاتے ہیں۔ نابالغوں کے لیے کچھ ٹیکے لازمی اور مفت ہیں۔

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
p-p4dnh = ان کے لیے جن کی عمر 0 سے 16 سال تک ہے (16 سال والے بھی)، اجازت نامے کے بغیر بھی۔ اگر آپ بالغ ہیں تو ڈاکٹر سے پوچھیں کہ آپ کو کون سے ٹیکے چاہییں۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-2b6kn = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
l-8tnmg = نومولود بچوں کے لیے عام طور پر ایک خط آتا ہے جس پر دن لکھا ہوتا ہے۔ اگر نہ آئے تو [بچوں کے ڈاکٹر (pediatra)][1] سے پوچھیں۔
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
l-vwe9n = اگر آپ دوسرے ملک سے آئے ہیں تو ٹیکوں کا کارڈ لے جائیں۔ مرکز دیکھتا ہے کہ کون سے ٹیکے باقی ہیں۔
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = اگر کارڈ نہیں ہے تو بھی جائیں۔ ڈاکٹر فیصلہ کرتا ہے کہ کیا کرنا ہے۔
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
l-izuaa = [ASST][1] کے **centro vaccinale** (ٹیکوں کے مرکز) میں بکنگ کرائیں۔ { -pediatra-di-libera-scelta } بتاتا ہے کہ یہ کہاں ہے۔
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = حفاظتی ٹیکا
l-y7vvp = ٹیکے کے دن بتائیں اگر بچے کو بخار یا الرجی ہے۔

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
p-egkyw = ایک سرٹیفکیٹ۔ نرسری اور سکول یہ مانگتے ہیں۔

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = چھوٹے بچوں کی نرسری
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
l-vcicb = **نرسری اور کنڈرگارٹن (6 سال کی عمر سے پہلے):** لازمی ٹیکوں کے بغیر بچہ داخل نہیں ہو سکتا۔
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **6 سال کی عمر سے سکول:** بچہ پھر بھی سکول جاتا ہے، مگر والدین کو جرمانہ ہو سکتا ہے۔
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
l-stc3b = **حمل اور سفر:** کچھ ٹیکوں کا مشورہ دیا جاتا ہے۔ پہلے پوچھیں۔

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = اگر کوئی مسئلہ ہو جائے
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = حفاظتی ٹیکا
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
p-tbbja = کیا آپ کسی ٹیکے سے ڈرتے ہیں؟ { -pediatra-di-libera-scelta(case: "obl") } سے بات کریں۔ آپ سب سوال پوچھ سکتے ہیں، [ثقافتی ثالث (mediatore)][1] کے ساتھ بھی۔
