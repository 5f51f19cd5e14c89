### Servizio sanitario nazionale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = 国家医疗服务
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = 意大利的公立医疗：给所有人的医生和医院。
# it: sanità; SSN; cure; mutua
keywords = 医疗; SSN; 看病; 医保
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = 家庭医生
p-h8cev = 登记的人有家庭医生，付很少的钱或不付钱。
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = 请看[怎样登记][1]。
