### Consultorio familiare — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
title = خواتین اور خاندان کی صحت کا مرکز
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
summary = خواتین، جوڑوں اور نوجوانوں کے لیے لیڈی ڈاکٹر، دائی، ماہر نفسیات اور سوشل ورکر۔
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
keywords = کونسولتوریو; لیڈی ڈاکٹر; حمل; مانع حمل; اسقاط حمل; میاں بیوی کے مسئلے; نوجوان; کنڈوم; مانع حمل گولی; حمل روکنے کی گولی; ایمرجنسی گولی; اگلی صبح کی گولی; کاپر ٹی; ابارشن; بچہ گرانا; ان چاہا حمل; حمل ٹیسٹ; ماہواری نہیں آئی; خاندانی منصوبہ بندی
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
# term: codice stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
f-mzitm = { -tessera-sanitaria } یا STP کوڈ، اگر آپ کے پاس ہے
# it: visite, ascolto e consigli
f-2jn2n = معائنے، بات سننا اور مشورے
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
p-niv4a = [خواتین اور خاندان کی صحت کا مرکز (consultorio)][1] خواتین، جوڑوں، والدین اور نوجوانوں کی مدد کرتا ہے۔ ڈاکٹر کے **نسخے کی ضرورت نہیں ہے**۔

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
# term: minorenni → { -minore } = نابالغ
p-frcwk = سب کے لیے۔ خواتین { -permesso-di-soggiorno(case: "obl") } کے بغیر بھی جا سکتی ہیں۔ نابالغ اکیلے جا سکتے ہیں۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-iiuzc = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = فون کریں یا خود جائیں۔ پتہ ڈاکٹر، میڈیکل سٹور یا بلدیہ سے پوچھیں۔
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = مختصراً بتائیں کہ آپ کو کیا چاہیے۔
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = اگر آپ چاہیں تو لیڈی ڈاکٹر یا [ثقافتی ثالث (mediatore)][1] مانگیں۔
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = مقررہ وقت پر جائیں۔ آپ جو بتاتے ہیں وہ راز رہتا ہے۔

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = حمل میں اور زچگی کے بعد معائنے
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = حمل نہ ٹھہرنے کے مشورے اور طریقے، خواتین کے معائنے
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = اس حمل کے لیے مدد جو آپ جاری نہیں رکھنا چاہتیں
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = میاں بیوی کے اور بچوں کے ساتھ مسئلوں میں بات سننا
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = زچگی سے پہلے کے کورس

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = خواتین اور خاندان کی صحت کا مرکز
p-mfy6c = آپ عام طور پر پہلے **90 دنوں** میں حمل ختم کرا سکتی ہیں۔ اگر آپ ایسا سوچ رہی ہیں تو فوراً consultorio جائیں۔

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = علاج کی فیس
p-qdj2k = بہت سی چیزیں مفت ہیں۔ کچھ کے لیے [علاج کی فیس (ticket)][1] دینی ہوتی ہے: پہلے پوچھیں۔

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **خواتین کا ختنہ۔** آپ شرم کے بغیر اس پر بات کر سکتی ہیں۔ علاج موجود ہے۔
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **زبردستی کی شادی یا تشدد۔** بتائیں: یہاں والے جانتے ہیں کہ آپ کو کس کے پاس بھیجنا ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = اگر کوئی مسئلہ ہو جائے
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = کیا پہلا خالی وقت بہت دن بعد کا ہے؟ بتائیں کہ معاملہ فوری ہے۔ لومباردیا میں سرکاری مرکز بھی ہیں اور نجی مرکز بھی جو سرکار کے ساتھ کام کرتے ہیں۔ دوسروں سے بھی پوچھیں۔
