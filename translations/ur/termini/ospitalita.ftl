### comunicazione di ospitalità — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = مہمان ٹھہرانے کی اطلاع
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = وہ کاغذ جس سے غیر ملکی کو اپنے ہاں ٹھہرانے والا پولیس کو خبر دیتا ہے۔
# it: cessione di fabbricato; ospite; 48 ore
keywords = مہمان; گھر میں رکھنا; 48 گھنٹے; اطلاع
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si fa entro due giorni. Leggi [come si fa][1].
# it: Si fa entro 48 ore. Leggi [come si fa][1].
# change: ~due~ +48+ ~giorni~ +ore+
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = یہ زیادہ سے زیادہ دو دن میں دیتے ہیں۔ پڑھیں [کیسے دیتے ہیں][1]۔
