### Compio 18 anni — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = میں 18 سال کا ہو رہا ہوں
# it: Che cosa cambia quando diventi adulto.
summary = بالغ ہونے پر کیا بدلتا ہے۔
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = اٹھارہ سال; 18 سال; بالغ; نوجوان
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = کیا آپ اٹلی میں پیدا ہوئے ہیں؟ آپ کے پاس ایک سال ہے۔
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = اپنا الگ اجازت نامہ مانگیں: پڑھائی، کام یا خاندان کا۔
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
f-rtyqk = { -carta-di-identita } چیک کریں۔
# it: Attiva SPID o CIE.
# term: spid → { -spid } = محفوظ آن لائن شناخت
f-p6fy9 = SPID یا CIE چالو کریں۔
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = بچوں کا ڈاکٹر
f-7hy2k = اگر آپ کا ڈاکٹر ابھی { -pediatra-di-libera-scelta } ہے تو نیا ڈاکٹر چنیں۔
# it: Apri un conto.
f-e2m5d = بینک اکاؤنٹ کھولیں۔
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
f-kn2c6 = اگر آپ کام ڈھونڈ رہے ہیں تو روزگار کے دفتر (centro per l'impiego) جائیں۔
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = سرپرست
p-re9gd = سالگرہ سے **پہلے** ہی یہ قدم اٹھائیں۔ اگر آپ کسی رہائشی ادارے (comunità) میں رہتے ہیں تو اپنے { -tutore } سے بات کریں۔
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = اب آپ خود دستخط کرتے ہیں۔ جو چیز سمجھ نہ آئے اس پر دستخط نہ کریں۔
