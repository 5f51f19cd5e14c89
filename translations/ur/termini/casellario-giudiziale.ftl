### casellario giudiziale e carichi pendenti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = عدالتی ریکارڈ کے سرٹیفکیٹ
# it: I certificati che dicono se hai condanne o processi.
summary = وہ سرٹیفکیٹ جو بتاتے ہیں کہ آپ کو کوئی سزا ہوئی ہے یا آپ پر کوئی مقدمہ چل رہا ہے۔
# it: certificato penale; tribunale; fedina penale
keywords = کریکٹر سرٹیفکیٹ; پولیس کلیئرنس; عدالت; سزا; مقدمہ
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = یہ عدالت کا دفتر دیتا ہے جسے Procura کہتے ہیں۔ پہلے پوچھیں کہ یہ کس کام کے لیے چاہییں: بہت سی کارروائیوں میں دفتر خود منگوا لیتا ہے۔
