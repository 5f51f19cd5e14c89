### ATS Val Padana — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = 健康保护局
title = ATS Val Padana（健康保护局）
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = 监管本地医疗服务的公共机构。
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = 健康保护局
keywords = ATS; Val Padana; 卫生局; 预防

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = 健康保护局
# term: vaccini → { -vaccino } = 疫苗
# term: asst → { -asst } = 公立医疗机构
p-7yiwu = [ATS][1]的意思是“健康保护局”（Agenzia di tutela della salute）。在伦巴第，ATS负责规划和监管。看病、疫苗和医院由[ASST][2]负责。
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = 它曾是[Terre di Inclusione][1]项目的合作伙伴。
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
# term: vaccini → { -vaccino } = 疫苗
# term: ats → { -ats } = 健康保护局
p-sgsw4 = 关于家庭医生、儿科医生或疫苗，不要写信给ATS：请看[健康][1]页面。
