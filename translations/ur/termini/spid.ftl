### SPID — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID
title = محفوظ آن لائن شناخت
# it: Una password sicura per entrare nei siti degli uffici.
summary = ایک محفوظ پاس ورڈ جس سے دفتروں کی ویب سائٹوں میں داخل ہوتے ہیں۔
# it: identità digitale; password; entrare nei siti
keywords = آن لائن شناخت; پاس ورڈ; لاگ ان
# it: SPID vuol dire Sistema pubblico di identità digitale.
p-4mtzn = SPID کا مطلب ہے Sistema pubblico di identità digitale (آن لائن شناخت کا سرکاری نظام)۔
# it: Leggi [come averlo][1]. Non darlo a nessuno.
# note: [1] = servizi/identita-digitale
p-b9gbe = پڑھیں [اسے کیسے لیں][1]۔ اسے کسی کو نہ دیں۔
