### consultorio familiare — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = 家庭咨询所
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = 为妇女、伴侣、父母和青少年设的服务。
# it: ginecologa; ostetrica; donne; contraccezione
keywords = 妇科医生; 助产士; 妇女; 避孕
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = 社工
# term: ricetta → { -ricetta } = 处方
p-5935g = 有妇科医生、助产士、心理医生和社工。不需要[处方][1]。
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = 请看[怎样去][1]。
