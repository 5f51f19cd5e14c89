### nulla osta — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = این او سی (اجازت کا خط)
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = ویزا
summary = وہ کاغذ جو کہتا ہے: کوئی رکاوٹ نہیں۔ یہ ویزا مانگنے کے لیے چاہیے۔ شادی کے لیے ایک اور این او سی چاہیے۔
# it: autorizzazione; famiglia; lavoro
keywords = اجازت; خاندان; کام; NOC
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
p-r52uv = یہ [کام اور خاندان کی امیگریشن کا دفتر (Sportello unico per l'immigrazione)][1] دیتا ہے۔
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = ویزا
# term: consolato → { -consolato } = قونصل خانہ اور سفارت خانہ
p-upcwq = این او سی کے ساتھ رشتہ دار یا ملازم قونصل خانے سے [ویزا (visto)][1] مانگتا ہے۔
