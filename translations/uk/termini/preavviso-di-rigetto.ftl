### preavviso di rigetto — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = попередження про відмову
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = Лист, у якому установа каже, що збирається відхилити вашу заяву.
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = управління поліції
keywords = відмова; десять днів; лист з поліції; Questura; 10-bis; preavviso di rigetto; заяву відхилили; відмовили у посвідці; відмова в дозволі; хочуть відмовити
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = Це ще не відмова. Зазвичай у вас є **10 днів**, щоб відповісти і надіслати інші документи.
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = управління поліції
p-e5q9m = Якщо він прийшов з управління поліції (Questura), читайте, [що робити][1].
