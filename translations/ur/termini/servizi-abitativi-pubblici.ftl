### servizi abitativi pubblici — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = کم کرائے کے سرکاری مکان
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = لومباردیا میں کم کرائے کے سرکاری مکانوں کا سرکاری نام۔
# it: casa popolare; ALER; alloggio
keywords = سرکاری مکان; ALER; سستا مکان; کازا پوپولارے
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = یہ کم کرائے کے سرکاری مکان ہیں۔ پڑھیں [درخواست کیسے دیں][1]۔
