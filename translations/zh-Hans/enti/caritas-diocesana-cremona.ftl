### Caritas Diocesana di Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = Caritas Diocesana di Cremona（克雷莫纳教区明爱会）
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = 天主教会帮助困难者的机构。
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = Caritas; 明爱; 食物; 衣服; 救济; 困难; 教堂

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = 明爱会（Caritas）帮助有困难的人，不论信什么宗教。它曾是[Mondinsieme网络][1]的成员。
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = 在意大利，很多明爱会有**centro di ascolto**（倾听中心）。在那里您可以说说自己的困难。我们不知道时间和地址：请问教堂或[社会服务处][1]。
