### preavviso di rigetto — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = انکار سے پہلے کا خط
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = وہ خط جس میں دفتر بتاتا ہے کہ وہ آپ کی درخواست سے انکار کرنے کا سوچ رہا ہے۔
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = پولیس کا صدر دفتر
keywords = انکار; درخواست نامنظور; دس دن; کستورا کا خط; 10-bis; درخواست مسترد; پرمیسو مسترد; ریجیکٹ; درخواست رد
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = یہ ابھی انکار نہیں ہے۔ عام طور پر جواب دینے اور دوسری دستاویزات بھیجنے کے لیے آپ کے پاس **10 دن** ہوتے ہیں۔
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = پولیس کا صدر دفتر
p-e5q9m = اگر یہ پولیس کے صدر دفتر (Questura) سے آئے تو پڑھیں [کیا کرنا ہے][1]۔
