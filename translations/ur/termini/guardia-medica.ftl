### guardia medica — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = رات اور چھٹی کے دن کا ڈاکٹر
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = رات، اتوار اور سرکاری چھٹی کے دنوں کا ڈاکٹر۔
# it: continuità assistenziale; notte; domenica; 116117
keywords = رات کا ڈاکٹر; اتوار; 116117; چھٹی
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = سرکاری نام **continuità assistenziale** ہے۔ یہ تب کام آتا ہے جب آپ کا ڈاکٹر نہ ہو اور مسئلہ انتظار نہ کر سکتا ہو۔
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = پڑھیں [فون کیسے کریں][1]۔
