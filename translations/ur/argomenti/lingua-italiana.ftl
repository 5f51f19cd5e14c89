### Lingua italiana — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = اطالوی زبان
# it: Dove imparare l'italiano.
summary = اطالوی زبان کہاں سیکھیں۔
# it: italiano; corso; scuola; imparare
keywords = اطالوی; کورس; سکول; زبان سیکھنا; اٹالین
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
p-m62u2 = آپ بڑی عمر میں بھی اطالوی زبان سیکھ سکتے ہیں۔ [CPIA کے کورسوں][1] والے صفحے سے شروع کریں۔
