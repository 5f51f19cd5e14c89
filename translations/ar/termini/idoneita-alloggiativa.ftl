### idoneità alloggiativa — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = شهادة ملاءمة السكن
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = الشهادة التي تقول لكم شخصًا يصلح بيتك.
# it: metri quadrati; casa adatta; certificato
keywords = متر مربع; بيت مناسب; شهادة; مساحة السكن
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = تعطيها البلدية التي يوجد فيها البيت. ويمكنها أن ترسل شخصًا ليرى الغرف.
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = لمّ شمل الأسرة
p-wj6rw = تحتاج إليها من أجل [لمّ شمل الأسرة (ricongiungimento)][1]. اسأل في البلدية عن الاستمارة والسعر والمدة.
