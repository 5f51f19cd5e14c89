### assistente sociale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = سوشل ورکر
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = بلدیہ (Comune) کا وہ شخص جو مشکل میں آپ کی بات سنتا ہے۔
# it: servizi sociali; aiuto; Comune
keywords = سوشل سروسز; مدد; بلدیہ; مسئلہ
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = پیسوں، مکان، بچوں اور بزرگوں کے مسئلوں میں مدد کرتا ہے۔ آپ کی بات راز رہتی ہے۔
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = پڑھیں [اس سے کیسے ملیں][1]۔
