### ATS — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = 健康保护局
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = 伦巴第规划和监管医疗卫生的公共机构。
# it: agenzia salute; ASL
keywords = 健康局; ASL; 卫生局
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS的意思是“健康保护局”（Agenzia di tutela della salute）。我们这里是[ATS Val Padana][1]。
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = 疫苗
# term: asst → { -asst } = 公立医疗机构
p-5yj64 = 看病和打疫苗则去[ASST][1]。
