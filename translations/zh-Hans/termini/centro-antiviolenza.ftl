### centro antiviolenza — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = 反暴力中心
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = 有经验的妇女帮助遭受暴力的人的地方。
# it: violenza; donne; aiuto; casa rifugio
keywords = 暴力; 妇女; 帮助; 庇护所
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = 免费、保密。她们听您说，给您律师，需要时给您安全的地方。
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = 请看[怎样找到][1]。
