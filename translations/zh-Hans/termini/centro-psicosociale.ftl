### centro psico-sociale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = 心理健康中心
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = 为成年人心理健康服务的公立机构。
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; 精神科; 心理健康; 抑郁症
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = 社工
p-s99y7 = 有医生、心理医生、护士和社工。
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = 请看[怎样求助][1]。
