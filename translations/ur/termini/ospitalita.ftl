### comunicazione di ospitalità — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = مہمان ٹھہرانے کی اطلاع
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = وہ کاغذ جس سے غیر ملکی کو اپنے ہاں ٹھہرانے والا پولیس کو خبر دیتا ہے۔
# it: cessione di fabbricato; ospite; 48 ore
keywords = مہمان; گھر میں رکھنا; 48 گھنٹے; اطلاع
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = ٹھہرانے والا یہ زیادہ سے زیادہ 48 گھنٹوں میں دیتا ہے۔ پڑھیں [کیسے دیتے ہیں][1]۔
