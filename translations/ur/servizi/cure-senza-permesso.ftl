### Curarsi senza permesso di soggiorno — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = رہائشی اجازت نامہ
title = رہائشی اجازت نامے کے بغیر علاج
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
summary = STP کوڈ علاج کا حق دیتا ہے۔ ہسپتال صرف اس لیے آپ کی اطلاع نہیں دیتا کہ آپ کے پاس اجازت نامہ نہیں ہے۔
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
# term: eni → { -eni } = یورپی یونین کے شہریوں کے علاج کا کوڈ
keywords = STP; بغیر کاغذ; بغیر پرمیسو; علاج; غیر قانونی; فوری علاج; ENI
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
f-kmycq = STP کوڈ، یا یورپی یونین کے شہریوں کا علاج
# it: il codice
f-dcatb = کوڈ
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = صحت **سب** کا حق ہے۔ اگر آپ کے پاس اجازت نامہ نہیں ہے تو بھی آپ علاج کرا سکتے ہیں۔
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = ڈاکٹر اور ہسپتال صرف اس لیے پولیس کو آپ کی اطلاع **نہیں** دے سکتے کہ آپ کے پاس اجازت نامہ نہیں ہے۔ صرف چند صورتیں ہیں جن میں ڈاکٹر کو اطلاع دینی پڑتی ہے۔ اطالوی شہریوں کے لیے بھی یہی قاعدہ ہے۔

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = بغیر اجازت نامے والوں کے علاج کا کوڈ
l-kcmtv = جو یورپی یونین کا شہری نہیں ہے اور اس کے پاس اجازت نامہ نہیں ہے: وہ [STP][1] کوڈ مانگتا ہے۔
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = یورپی یونین کے شہریوں کے علاج کا کوڈ
l-39aau = جو یورپی یونین کا شہری ہے اور اندراج نہیں کرا سکتا۔ بہت سے علاقوں میں اسے [ENI][1] کوڈ ملتا ہے۔ لومباردیا میں ہسپتال سے پوچھیں کہ کیا چاہیے۔
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-rrwhn = کیا آپ Crema یا قریب کی بلدیات میں رہتے ہیں؟ آپ کا [ASST][1] دوسرا ہے: بلدیہ (Comune) سے پوچھیں۔

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
l-7zqfh = ہسپتال یا [ASST][1] کے دفتر جائیں۔ آپ صرف کوڈ مانگنے کے لیے بھی جا سکتے ہیں۔
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = پاسپورٹ
l-bfhfi = نام، تاریخ پیدائش اور ملک بتائیں۔ { -passaporto } لانا آپ پر لازم نہیں ہے۔
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = اگر آپ کے پاس دینے کے لیے پیسے نہیں ہیں تو ایک کاغذ پر دستخط کریں۔
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = آپ کو کوڈ ملتا ہے۔ ہر معائنے پر دکھائیں۔

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = کوڈ کے ساتھ آپ کو یہ حق ہیں:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = فوری علاج
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = ضروری علاج، چاہے وہ لمبے عرصے تک چلے
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = حمل میں اور ماؤں کے معائنے
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
l-ehrwj = { -vaccino(case: "obl") }
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = بچوں کا علاج اور پھیلنے والی بیماریوں کا علاج

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = کوڈ پورے اٹلی میں 6 مہینے کارآمد ہے۔ پھر اس کی تجدید مانگیں۔

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = علاج کی فیس
p-hikj9 = کوڈ مفت ہے۔ کچھ معائنوں کے لیے اطالویوں کی طرح [علاج کی فیس (ticket)][1] دینی پڑ سکتی ہے۔ اگر پیسے نہیں ہیں تو بتائیں۔

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = نابالغ
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
p-mz7z7 = **نابالغوں** کو اجازت نامے کے بغیر بھی [بچوں کے ڈاکٹر (pediatra)][1] کا حق ہے۔

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = اگر کوئی مسئلہ ہو جائے
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
p-464sy = کیا کسی کاؤنٹر نے آپ کو واپس بھیج دیا؟ ہسپتال کے { -assistente-sociale } سے بات کرنے کا کہیں۔ کسی انجمن یا [Mondinsieme][1] سے بھی مدد مانگیں۔
