### bando e avviso pubblico — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = درخواستوں کا سرکاری اعلان
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = وہ کاغذ جو بتاتا ہے کہ کون کسی چیز کی درخواست دے سکتا ہے، کیسے، اور کب تک۔
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = میرٹ لسٹ
keywords = درخواست; میرٹ لسٹ; آخری تاریخ; اعلان; نوٹس
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = یہ بلدیہ (Comune) یا علاقے (Regione) کی ویب سائٹ پر ملتا ہے۔ پہلے **آخری تاریخ** (scadenza) دیکھیں۔
# it: Se non capisci, chiedi allo sportello.
p-5mitk = اگر سمجھ نہ آئے تو کاؤنٹر پر پوچھیں۔
