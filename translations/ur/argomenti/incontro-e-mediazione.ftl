### Incontro e mediazione — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Incontro e mediazione
title = میل جول اور ثالثی
# it: Luoghi di incontro, mediatori, reti di enti.
summary = ملنے کی جگہیں، ثالث، اداروں کے نیٹ ورک۔
# it: interprete; mediatore; associazioni; incontro
keywords = ترجمان; ثالث; انجمنیں; ملاقات; مترجم
# it: Se non capisci un ufficio, un [mediatore][1] può aiutarti. A Cremona puoi chiedere a [Mondinsieme][2].
# note: [1] = termini/mediatore-linguistico
# note: [2] = luoghi/mondinsieme
p-mg9zc = اگر آپ کو دفتر کی بات سمجھ نہیں آتی تو [ثقافتی ثالث (mediatore)][1] آپ کی مدد کر سکتا ہے۔ کریمونا میں آپ [Mondinsieme][2] سے پوچھ سکتے ہیں۔
