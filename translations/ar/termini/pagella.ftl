### pagella — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = كشف الدرجات
# it: Il foglio con i voti dei figli.
summary = الورقة التي فيها درجات الأولاد.
# it: voti; scuola; scheda di valutazione
keywords = درجات; نقط; مدرسة; نتيجة
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = السجل المدرسي الإلكتروني
p-eakqs = تعطيه المدرسة في منتصف السنة الدراسية وفي نهايتها. كثيرًا ما يكون في [السجل المدرسي الإلكتروني (registro elettronico)][1].
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = احفظه: تحتاج إليه إذا غيّرت المدرسة أو البلد.
