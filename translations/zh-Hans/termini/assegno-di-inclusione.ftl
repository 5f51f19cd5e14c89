### assegno di inclusione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assegno di inclusione
title = 包容补助金
# it: Un aiuto per famiglie molto povere con minori, anziani o disabili.
# term: minori → { -minore } = 未成年人
summary = 给有未成年人、老人或残障人士的非常贫困家庭的补助。
# it: ADI; povertà; reddito di cittadinanza
# term: reddito → { -reddito } = 收入
# term: cittadinanza → { -cittadinanza } = 国籍
keywords = ADI; 贫困; 公民收入; 低保
# it: Lo ricevi su una carta. Devi seguire un percorso con i servizi sociali.
p-52k46 = 钱打在一张卡上。您必须参加社会服务处为您安排的计划。
# it: Leggi [chi può averlo][1].
# note: [1] = servizi/assegno-di-inclusione-adi
p-2rwu9 = 请看[谁可以领][1]。
