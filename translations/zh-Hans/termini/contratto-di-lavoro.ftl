### contratto di lavoro — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = 劳动合同
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
summary = 写有工资、工时和工作内容的文件，由您和雇主签字。
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = 雇用; 签字; 定期合同; 长期合同; 正式工
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = **tempo determinato**（定期合同）有结束日期。**tempo indeterminato**（长期合同）没有结束日期。
# it: Chiedi sempre la tua copia.
p-pbtvj = 一定要拿您的那一份。
