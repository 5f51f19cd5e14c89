### cittadinanza — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = 国籍
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = 护照
summary = 和一个国家的联系。公民可以投票，有护照。
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = 护照
keywords = 意大利公民; 意大利护照; 入籍
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = 户口
p-mgc92 = 请看怎样[凭户口（residenza）或结婚][1]申请，以及[18岁时][2]怎样申请。
