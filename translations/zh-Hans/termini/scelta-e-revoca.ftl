### scelta e revoca — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = 选换家庭医生窗口
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = 公立医疗机构
summary = 在ASST选或换医生的办公室。
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = 公立医疗机构
keywords = 换医生; 办公室; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta**的意思是选一位医生。**Revoca**的意思是不再选这位医生。
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
p-5x337 = 在这里也登记[国家医疗服务][1]。
