### Regione Lombardia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = 伦巴第大区（Regione Lombardia）
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = 公租房
summary = 管理整个伦巴第的公共机构：医院、公租房、培训。
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = 公租房
# term: fascicolo sanitario → { -fascicolo-sanitario } = 电子健康档案
keywords = 大区; Lombardia; 伦巴第; 公租房; 电子健康档案

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = 公租房
p-vqern = 大区决定医疗、培训和公租房怎样运作。它牵头了[LAB'IMPACT][1]项目。
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = 公租房
p-b4evj = 网站是{ $web }。在那里可以找到[公租房][1]和[健康][2]的网上平台。
