### idoneità alloggiativa — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = مکان کے موزوں ہونے کا سرٹیفکیٹ
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = وہ سرٹیفکیٹ جو بتاتا ہے کہ آپ کا مکان کتنے لوگوں کے لیے موزوں ہے۔
# it: metri quadrati; casa adatta; certificato
keywords = مربع میٹر; مناسب مکان; سرٹیفکیٹ
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = یہ وہ بلدیہ (Comune) دیتی ہے جہاں مکان ہے۔ وہ کمرے دیکھنے کے لیے کسی کو بھیج سکتی ہے۔
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = خاندان کو اٹلی بلانا
p-wj6rw = یہ [خاندان کو بلانے (ricongiungimento)][1] کے لیے چاہیے۔ فارم، قیمت اور وقت بلدیہ سے پوچھیں۔
