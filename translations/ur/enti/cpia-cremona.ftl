### CPIA Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
title = ===
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = بالغوں کا سرکاری سکول
summary = صوبے میں بالغوں کی تعلیم کا مرکز: ایک سرکاری سکول۔
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
# term: licenza media → { -licenza-media } = مڈل کا ڈپلومہ
keywords = CPIA; بالغوں کا سکول; اطالوی کورس; مڈل کا ڈپلومہ

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = بالغوں کا سرکاری سکول
p-vpu6h = CPIA کا مطلب ہے Centro provinciale per l'istruzione degli adulti (بالغوں کی تعلیم کا صوبائی مرکز)۔ یہ سرکاری سکول ہے۔
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = مڈل کا ڈپلومہ
p-b7x2p = یہاں آپ [اطالوی زبان کا کورس][1] مانگ سکتے ہیں۔ [مڈل کا ڈپلومہ (licenza media)][2] بھی لے سکتے ہیں۔
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = ہمیں پتہ اور فون نمبر معلوم نہیں۔ سکول کا نام ویب سائٹ [unica.istruzione.gov.it][1] پر ڈھونڈیں، یا [بلدیہ (Comune)][2] سے پوچھیں۔
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
p-5b6fm = CPIA نے [Terre di Inclusione][1] منصوبے میں بھی کام کیا۔
