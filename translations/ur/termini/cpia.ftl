### CPIA — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = بالغوں کا سرکاری سکول
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = مڈل کا ڈپلومہ
summary = بالغوں کا سرکاری سکول: اطالوی زبان اور مڈل کا ڈپلومہ۔
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = مڈل کا ڈپلومہ
keywords = بالغوں کا سکول; اطالوی کورس; مڈل کا ڈپلومہ
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA کا مطلب ہے Centro provinciale per l'istruzione degli adulti (بالغوں کی تعلیم کا صوبائی مرکز)۔
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = [اطالوی زبان کے کورسوں][1] کے بارے میں پڑھیں۔
