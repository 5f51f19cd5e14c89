### Centro interculturale Mondinsieme — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Mondinsieme跨文化中心
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = Mondinsieme在克雷莫纳的地点，一个交流的地方。
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; 跨文化中心; 秘书处; 交流
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme从2012年起就在这里。同一栋楼里还有市政府为家庭提供的其他服务。

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = 您可以来这里参加[交流与文化调解][1]。2012年，新地点计划设有秘书处和会议室。

## Orari e telefono

# it: Orari e telefono
t-iqk4x = 时间和电话
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = 时间、电话和电子邮箱**没有公布**。请亲自去，或者问[克雷莫纳市政府][1]。
