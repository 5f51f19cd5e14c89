### Salute — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = 健康
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
# term: vaccini → { -vaccino } = 疫苗
summary = 医生、医疗卡、医院、疫苗。
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
# term: vaccino → { -vaccino } = 疫苗
keywords = 医生; 看病; 儿科; 医院; 疫苗; 生病; 家庭医生
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = 医疗卡
p-6uwsu = 看病常常需要[医疗卡][1]。遇到危险，请看[怎样求救][2]。
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = 如果您没有居留，[一样可以看病][1]。
