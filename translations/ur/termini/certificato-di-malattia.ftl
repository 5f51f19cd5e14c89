### certificato di malattia — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = بیماری کا سرٹیفکیٹ
# it: Il foglio del medico per stare a casa dal lavoro.
summary = ڈاکٹر کا کاغذ، تاکہ آپ بیماری میں کام سے چھٹی کر کے گھر رہیں۔
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
keywords = بیمار; ڈاکٹر; کام سے چھٹی; INPS
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
p-fhd9d = ڈاکٹر اسے آن لائن INPS کو بھیجتا ہے۔ **نمبر** مانگیں اور { -datore-di-lavoro(case: "obl") } کو دیں۔
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = کچھ گھنٹوں میں گھر رہنا ضروری ہے، کیونکہ ڈاکٹر جانچ کے لیے آ سکتا ہے۔
