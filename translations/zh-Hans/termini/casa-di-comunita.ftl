### Casa di comunità — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = 社区卫生中心
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = 离家近的地方，有医生、护士和健康服务窗口。
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = 公立医疗机构
keywords = 医生; 护士; 抽血; 窗口; ASST
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = 您可以咨询、看病、和护士谈。它不是医院。
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-rdqyq = 问[ASST][1]哪个离您最近。
