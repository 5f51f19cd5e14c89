### ASST — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = 公立医疗机构
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = 疫苗
summary = 伦巴第管理医院、医生和疫苗的公立机构。
# it: azienda sanitaria; ASL; ospedale
keywords = 公立医疗; ASL; 医院; 卫生局
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST的意思是“地方社会医疗机构”（Azienda socio-sanitaria territoriale）。在其他大区叫**ASL**。
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = 在克雷莫纳有[ASST Cremona][1]。
