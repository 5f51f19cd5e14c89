### licenza media — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = مڈل کا ڈپلومہ
# it: Il diploma che si prende dopo la terza media.
summary = وہ ڈپلومہ جو مڈل سکول کے تیسرے سال کے بعد ملتا ہے۔
# it: diploma; terza media; scuola media
keywords = ڈپلومہ; مڈل; آٹھویں; مڈل سکول
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = سرکاری نام diploma di scuola secondaria di primo grado ہے۔ آپ یہ [بالغ ہو کر بھی][1] لے سکتے ہیں۔
