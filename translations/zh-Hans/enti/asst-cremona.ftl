### ASST Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST Cremona
# term: asst → { -asst } = 公立医疗机构
title = ASST Cremona（克雷莫纳公立医疗机构）
# it: L'azienda pubblica della salute a Cremona.
summary = 克雷莫纳的公立医疗机构。
# it: ASST; ospedale; azienda sanitaria; salute; scelta e revoca
# term: asst → { -asst } = 公立医疗机构
# term: scelta e revoca → { -scelta-e-revoca } = 选换家庭医生窗口
keywords = ASST; 医院; 卫生局; 看病; 选家庭医生; 换医生

## Che cosa fa

# it: ASST vuol dire Azienda socio-sanitaria territoriale. In Lombardia le ASST gestiscono ospedali e altri servizi per la salute.
# term: azienda socio-sanitaria territoriale → { -asst } = 公立医疗机构
p-3rmp2 = ASST的意思是“地方社会医疗机构”（Azienda socio-sanitaria territoriale）。在伦巴第，ASST管理医院和其他医疗服务。
# it: All'ASST chiedi, per esempio:
# term: asst → { -asst } = 公立医疗机构
p-abgqi = 可以向ASST办理的事，例如：
# it: la [tessera sanitaria][1]
# note: voce 1 di 4
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
l-9ua9e = [医疗卡][1]
# it: il [medico][1] e il [pediatra][2]
# note: voce 2 di 4
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
l-u8z82 = [家庭医生][1]和[儿科医生][2]
# it: i [vaccini][1]
# note: voce 3 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = 疫苗
l-hb539 = [疫苗][1]
# it: il [consultorio][1]
# note: voce 4 di 4
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = 家庭咨询所
l-ynkaz = [家庭咨询所][1]
# it: In Lombardia ci sono più ASST. Se non sai qual è la tua, chiedi al tuo Comune o in farmacia.
# term: asst → { -asst } = 公立医疗机构
p-agpnn = 伦巴第有好几个ASST。如果不知道您属于哪一个，请问市政府或药店。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-ckcq7 = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。
# it: ASST Cremona ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: asst → { -asst } = 公立医疗机构
p-zpusi = ASST Cremona也参加了[Terre di Inclusione][1]项目。
# it: In caso di pericolo non cercare un ufficio. Chiama il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-5bdms = 遇到危险，不要去找办公室。请拨打[紧急电话][1]。
