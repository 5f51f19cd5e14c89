### tirocinio — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = 实习
# it: Un periodo per imparare un lavoro in un'azienda.
summary = 在公司里学一份工作的一段时间。
# it: stage; prova; imparare un lavoro
keywords = 见习; 试工; 学手艺
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = 劳动合同
p-w3s49 = 它不是劳动合同。通常您拿到一点钱。必须有书面计划。
