### Ministero dell'Istruzione e del Merito — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero dell'Istruzione e del Merito
title = وزارت تعلیم
# it: Il ministero della scuola, dall'infanzia alle superiori.
summary = سکولوں کی وزارت، کنڈرگارٹن سے ہائی سکول تک۔
# it: ministero; scuola; istruzione; Unica
keywords = وزارت; سکول; تعلیم; Unica
# it: iscrizioni
f-frvv5 = داخلے

## Che cosa fa

# it: Decide le regole della scuola. Il sito per le iscrizioni è { $web-iscrizioni }.
# note: $web-iscrizioni = un dato; lo scrive il sito
p-gij22 = یہ سکول کے قاعدے طے کرتی ہے۔ داخلے کی ویب سائٹ { $web-iscrizioni } ہے۔
# it: Per tuo figlio parla con la segreteria della scuola. Leggi [come si iscrive][1].
# note: [1] = servizi/iscrizione-a-scuola
p-ypkcg = اپنے بچے کے لیے سکول کے دفتر (segreteria) سے بات کریں۔ پڑھیں [داخلہ کیسے ہوتا ہے][1]۔
