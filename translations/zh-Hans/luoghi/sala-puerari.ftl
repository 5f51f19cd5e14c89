### Sala Puerari — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = Sala Puerari（会议厅）
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = 克雷莫纳市立博物馆里的会议厅。
# it: Museo Civico; sala; convegni
keywords = 市立博物馆; 会议厅; 会议
# it: Museo Civico
f-rvhqf = 市立博物馆（Museo Civico）
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = 会议厅在克雷莫纳市立博物馆里。
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = 2018年7月，这里举办了[CO-AliZIONE的最后一站][1]。那是为建立接待网络的市镇办的培训。
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = 想知道会议厅是否开放，请问博物馆或[克雷莫纳市政府][1]。
