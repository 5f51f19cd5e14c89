### Corso di rinforzo di italiano a Casalmaggiore — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casalmaggiore
title = 卡萨尔马焦雷（Casalmaggiore）的意大利语补习班
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = 过去一个项目为成年人开的班。我们不知道现在还有没有。
# it: italiano; Casalmaggiore; corso; adulti
keywords = 意大利语; Casalmaggiore; 课程; 成人
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-4h87b = 这个班属于[Terre di Inclusione][1]项目。该项目使用2014-2020年期间的资金。
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = 成人公立学校
p-pkh52 = 我们不知道日期和地点。关于现在的课程，请看[CPIA的课程][1]这一页。
