### saldo e giacenza media — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = اکاؤنٹ کا بیلنس اور سال کا اوسط
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = اکاؤنٹ میں کتنے پیسے تھے: سال کے آخر میں، اور سال بھر کا اوسط۔
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
keywords = بینک; ڈاکخانہ; اکاؤنٹ; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
p-tbeci = یہ بینک یا ڈاکخانے سے مانگتے ہیں۔ یہ [ISEE][1] کے لیے چاہیے۔
