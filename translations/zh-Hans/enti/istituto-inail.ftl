### INAIL — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = 工伤保险局
title = INAIL（工伤保险局）
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = 帮助因工作受伤或生病的人的机构。
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = 工伤保险局
keywords = INAIL; 工伤; 职业病; 工伤保险

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = 工伤保险局
p-8ixxr = [INAIL][1]是针对[工伤][2]的公共保险。它补偿不能工作的日子，并支付治疗费。
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
p-rdz4c = 网站是{ $web }。[公益代办处（patronato）][1]免费帮您申请。
