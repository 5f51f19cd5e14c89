### Formazione per chi lavora con un mediatore — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = 给与调解员合作的人员的培训
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = 面向社会服务和医疗人员，属于过去的一个项目。
# it: operatori; formazione; mediatore; servizi sociali
keywords = 工作人员; 培训; 调解员; 社会服务
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = 这个班教社会服务和医疗人员怎样与[调解员][1]一起工作。
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = 它属于[Terre di Inclusione][1]项目，使用2014-2020年期间的资金。我们不知道日期。
