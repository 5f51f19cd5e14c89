### idoneità alloggiativa — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = 住房合格证明
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = 说明您的住房适合几个人住的证明。
# it: metri quadrati; casa adatta; certificato
keywords = 平方米; 合适的房子; 证明
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = 由住房所在的市政府发放。可能派人来看房间。
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = 家庭团聚
p-wj6rw = 办[家庭团聚][1]要用。请问市政府表格、价格和时间。
