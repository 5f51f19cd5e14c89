### Scegliere o cambiare il medico di famiglia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scegliere o cambiare il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = 家庭医生
title = 选择或更换家庭医生
# it: Il medico gratuito che ti visita, ti fa le ricette e i certificati.
# term: ricette → { -ricetta } = 处方
summary = 免费给您看病、开处方和证明的医生。
# it: medico di base; dottore; medico curante; cambio medico; MMG; certificato di malattia; medico; ho bisogno di un medico; cerco un medico; non ho il medico; ricetta del medico; dottoressa
# term: medico curante → { -medico-di-base } = 家庭医生
# term: certificato di malattia → { -certificato-di-malattia } = 病假证明
# term: ricetta → { -ricetta } = 处方
keywords = 家庭医生; 换医生; 选医生; 医生; MMG; 病假证明; medico di base; 看病; 看医生; 需要医生; 找医生; 没有医生; 大夫; 开药
# it: il medico di famiglia
# term: medico di famiglia → { -medico-di-base } = 家庭医生
f-w5ywy = 家庭医生
# it: Nel Fascicolo sanitario della Lombardia, con SPID o CIE.
# term: fascicolo sanitario → { -fascicolo-sanitario } = 电子健康档案
# term: spid → { -spid } = 数字身份
f-mh97z = 在伦巴第的电子健康档案（Fascicolo sanitario）里，用SPID或CIE。
# it: Fascicolo sanitario
# term: fascicolo sanitario → { -fascicolo-sanitario } = 电子健康档案
f-td6gy = 电子健康档案（Fascicolo sanitario）
# it: Il [medico di famiglia][1] è la prima persona da cui vai quando stai male. Le sue visite sono gratis.
# note: [1] = termini/medico-di-base
# term: medico di famiglia → { -medico-di-base } = 家庭医生
p-vniee = 生病时，您首先去看[家庭医生][1]。看病免费。

## A chi è rivolto

# it: A chi è iscritto al [Servizio sanitario][1]. I bambini hanno il [pediatra][2].
# note: [1] = servizi/iscrizione-servizio-sanitario
# note: [2] = servizi/pediatra
# term: servizio sanitario → { -servizio-sanitario-nazionale } = 国家医疗服务
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
p-gimt2 = 面向登记了[国家医疗服务][1]的人。孩子有[儿科医生][2]。
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = 公立医疗机构
p-24uzc = 您住在克雷马（Crema）或附近的市镇？您的[ASST][1]是另一个：请问市政府（Comune）。

## Come fare

# it: Vai all'ufficio di [scelta e revoca][1] dell'[ASST][2], oppure entra nel sito { $web }.
# note: voce 1 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/scelta-e-revoca
# note: [2] = termini/asst
# term: scelta e revoca → { -scelta-e-revoca } = 选换家庭医生窗口
# term: asst → { -asst } = 公立医疗机构
l-frqnz = 去[ASST][2]的[选换家庭医生窗口（scelta e revoca）][1]，或登录网站{ $web }。
# it: Guarda l'elenco dei medici vicino a casa che prendono altre persone.
# note: voce 2 di 5
l-ipeqc = 看您家附近还接收其他人的医生名单。
# it: Chiedi quali lingue parlano e se c'è una medica donna, se la preferisci.
# note: voce 3 di 5
l-pavxq = 问他们说哪些语言；如果您希望，问有没有女医生。
# it: Scegli un nome.
# note: voce 4 di 5
l-d8phi = 选一个名字。
# it: Telefona allo studio del medico e chiedi gli orari.
# note: voce 5 di 5
l-pu8z7 = 打电话到医生诊所，问开门时间。

## Cosa si ottiene

# it: Il medico può:
p-w222t = 家庭医生可以：
# it: visitarti in studio, o a casa se non puoi muoverti
# note: voce 1 di 3
l-jwynk = 在诊所给您看病，如果您不能动，也可以到家里
# it: farti le [ricette][1] per medicine, esami e visite
# note: voce 2 di 3
# note: [1] = termini/ricetta
# term: ricette → { -ricetta } = 处方
l-ir5dd = 给您开药、检查和看专科的[处方（ricetta）][1]
# it: darti i certificati
# note: voce 3 di 3
l-4nqe3 = 给您开证明

## Casi particolari

# it: **Sei malato e lavori?** Chiama il medico lo stesso giorno. Chiedi il [certificato di malattia][1]. Avvisa subito anche il datore di lavoro.
# note: voce 1 di 3
# note: [1] = termini/certificato-di-malattia
# term: certificato di malattia → { -certificato-di-malattia } = 病假证明
# term: datore di lavoro → { -datore-di-lavoro } = 雇主
l-upnvf = **您生病了，又在工作？**当天打电话给医生。要[病假证明（certificato di malattia）][1]。也要马上通知{ -datore-di-lavoro }。
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 3
# note: [1] = servizi/cure-non-urgenti
l-n8sxx = **是夜里或星期天？**请看[该怎么办][1]。
# it: **Vuoi cambiare medico?** Puoi farlo quando vuoi, senza dire perché. Chiedi anche in farmacia.
# note: voce 3 di 3
l-xfxwh = **想换医生？**随时可以换，不必说原因。也可以在药店问。

## Se qualcosa va male

# it: Se qualcosa va male
t-98sgn = 如果出了问题
# it: Non ci sono medici liberi vicino a te? Chiedi all'ufficio quale studio può curarti intanto. Chiedi anche alla [Casa di comunità][1]. In caso di pericolo chiama il [numero di emergenza][2].
# note: [1] = termini/casa-di-comunita
# note: [2] = servizi/emergenza-112
# term: casa di comunità → { -casa-di-comunita } = 社区卫生中心
p-utyxw = 附近没有有空名额的医生？问办公室这段时间哪个诊所可以给您看病。也问一问[社区卫生中心（Casa di comunità）][1]。遇到危险，请拨打[紧急电话][2]。
