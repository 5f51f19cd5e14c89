### PEC — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: PEC
title = प्रमाणित ई-मेल
# it: Una e-mail che vale come una raccomandata.
# term: raccomandata → { -raccomandata } = रजिस्टर्ड चिट्ठी
summary = वह ई-मेल जो रजिस्टर्ड चिट्ठी जितनी मान्य है।
# it: posta certificata; e-mail; raccomandata
# term: raccomandata → { -raccomandata } = रजिस्टर्ड चिट्ठी
keywords = ई-मेल; सर्टिफाइड ईमेल; रजिस्टर्ड
# it: PEC vuol dire posta elettronica certificata. La ricevuta prova che hai scritto e quando.
# term: ricevuta → { -ricevuta-del-permesso } = परमिट की रसीद
p-nihaa = PEC का मतलब है posta elettronica certificata। रसीद साबित करती है कि आपने लिखा और कब लिखा।
# it: Gli uffici hanno una PEC. Tu puoi anche non averla.
p-se77a = दफ़्तरों के पास PEC होती है। आपके पास होना ज़रूरी नहीं है।
