### modello 730 — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = سالانہ ٹیکس کا فارم 730
# it: Il modulo per il conto delle tasse di chi lavora.
summary = کام کرنے والوں کے ٹیکس کے حساب کا فارم۔
# it: tasse; dichiarazione dei redditi; rimborso
keywords = ٹیکس; ٹیکس ریٹرن; ٹیکس کی واپسی
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = ٹیکس میں مدد کا دفتر
p-zubiz = آپ یہ سال میں ایک بار بھرتے ہیں، عام طور پر [CAF][1] کے ساتھ۔
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = پڑھیں [کسے بھرنا ہے][1]۔
