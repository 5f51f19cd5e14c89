### Un parente mi raggiunge — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un parente mi raggiunge
title = میرا کوئی رشتہ دار میرے پاس آ رہا ہے
# it: Dal nulla osta al permesso, per marito, moglie, figli o genitori.
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
summary = این او سی سے اجازت نامے تک: شوہر، بیوی، بچوں یا والدین کے لیے۔
# it: ricongiungimento; famiglia; moglie; marito; figli; genitori
# term: ricongiungimento → { -ricongiungimento-familiare } = خاندان کو اٹلی بلانا
keywords = فیملی بلانا; خاندان; بیوی; شوہر; بچے; والدین
# it: Chiedi il nulla osta.
# term: nulla osta → { -nulla-osta } = این او سی (اجازت کا خط)
f-kafpc = این او سی (nulla osta) کی درخواست دیں۔
# it: Quando arriva, comunica l'ospitalità.
f-kxq9u = جب وہ پہنچے تو مہمان ٹھہرانے کی اطلاع دیں۔
# it: Chiedete subito il permesso.
f-9de6j = فوراً اجازت نامے کی درخواست دیں۔
# it: Controllate il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = ٹیکس کوڈ
f-iwufb = { -codice-fiscale } چیک کریں۔
# it: Aggiungi il parente alla tua residenza.
# term: residenza → { -residenza } = رہائش کا اندراج
f-bgeu8 = رشتہ دار کو اپنی { -residenza(case: "obl") } میں شامل کرائیں۔
# it: Scegliete il medico.
f-sa56g = ڈاکٹر چنیں۔
# it: Iscrivi i figli a scuola.
f-hr33j = بچوں کو سکول میں داخل کرائیں۔
# it: Gli adulti cominciano un corso di italiano.
f-6u8yx = بالغ افراد اطالوی زبان کا کورس شروع کریں۔
# it: Prepara presto i documenti nel Paese di origine. Falli tradurre e [legalizzare][1].
# note: [1] = termini/legalizzazione
# term: legalizzare → { -legalizzazione } = دستاویز کی تصدیق اور اپوسٹیل
p-fsp28 = اپنے ملک کی دستاویزات جلد تیار کریں۔ ان کا ترجمہ اور [سرکاری تصدیق (legalizzazione)][1] کرائیں۔
# it: Ai figli parla prima della nuova scuola e della nuova casa.
p-gz6yf = بچوں سے نئے سکول اور نئے گھر کے بارے میں پہلے سے بات کریں۔
