### Motorizzazione civile — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Motorizzazione civile
title = 车管所（Motorizzazione civile）
# it: L'ufficio che dà e cambia le patenti di guida.
summary = 发放和更换驾照的办公室。
# it: patente; motorizzazione; guida; auto
keywords = 驾照; 车管所; 换驾照; 开车; 考驾照

## Che cosa fa

# it: È l'ufficio del Ministero delle Infrastrutture e dei Trasporti per patenti e veicoli. Qui chiedi il [cambio della patente][1].
# note: [1] = servizi/patente-straniera
p-rd5ke = 这是基础设施和交通部管驾照和车辆的办公室。在这里可以[更换驾照][1]。
# it: Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-chjnx = 网站是{ $web }。
