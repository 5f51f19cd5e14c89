### mediatore linguistico-culturale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = زبان اور ثقافت کا ثالث
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = وہ شخص جو دفتر کی بات سمجھنے اور اپنی بات سمجھانے میں آپ کی مدد کرتا ہے۔
# it: interprete; traduttore; mediatrice; mediazione
keywords = ترجمان; مترجم; ثالثی; مدد
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = وہ اطالوی اور آپ کی زبان بولتا ہے۔ وہ اطالوی دفتروں اور آپ کے ملک کو جانتا ہے۔
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = وہ لفظوں کا ترجمہ کرتا ہے اور طور طریقے سمجھاتا ہے۔ کریمونا میں [Mondinsieme][1] سے پوچھ سکتے ہیں۔
