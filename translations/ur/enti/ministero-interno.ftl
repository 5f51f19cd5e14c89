### Ministero dell'Interno — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Interno
title = وزارت داخلہ
# it: Il ministero da cui dipendono le Questure.
# term: questure → { -questura } = پولیس کا صدر دفتر
summary = وہ وزارت جس کے ماتحت Questura کے دفتر ہیں۔
# it: ministero; Viminale; Questura
# term: questura → { -questura } = پولیس کا صدر دفتر
keywords = وزارت; داخلہ; Questura; Viminale

## Che cosa fa

# it: Il ministero si occupa di sicurezza e immigrazione. Le [Questure][1] fanno parte della sua organizzazione.
# note: [1] = termini/questura
# term: questure → { -questura } = پولیس کا صدر دفتر
p-ngggb = یہ وزارت سیکیورٹی اور امیگریشن کے معاملے دیکھتی ہے۔ [Questura کے دفتر][1] اس کا حصہ ہیں۔
# it: Per il tuo permesso non scrivere al ministero. Vai in Questura, oppure leggi [come si rinnova il permesso][1].
# note: [1] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = پولیس کا صدر دفتر
p-t7ruv = اپنے اجازت نامے کے لیے وزارت کو نہ لکھیں۔ Questura جائیں، یا پڑھیں [اجازت نامے کی تجدید کیسے ہوتی ہے][1]۔
