### Asilo nido e scuola dell'infanzia — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Asilo nido e scuola dell'infanzia
# term: asilo nido → { -asilo-nido } = 托儿所
title = 托儿所和幼儿园
# it: Dove lasciare i bambini da 0 a 5 anni, e come pagare meno.
summary = 0到5岁的孩子送到哪里，怎样少付钱。
# it: asilo nido; asilo; nido; scuola materna; bonus nido; infanzia; bambini piccoli
# term: asilo nido → { -asilo-nido } = 托儿所
# term: asilo → { -protezione-internazionale } = 国际保护
keywords = 托儿所; 幼儿园; 日托; 托儿补助; bonus nido; 小孩; 婴儿
# it: un documento di un genitore
f-zigv2 = 父母一方的证件
# it: il codice fiscale del bambino
# term: codice fiscale → { -codice-fiscale } = 税号
f-ce5xz = 孩子的{ -codice-fiscale }
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = 疫苗
f-x9343 = 疫苗证明
# it: un posto al nido o alla scuola dell'infanzia
# term: nido → { -asilo-nido } = 托儿所
f-mkn4v = 托儿所或幼儿园的名额
# it: L'[asilo nido][1] è per i bambini fino a 3 anni. La **scuola dell'infanzia** è da 3 a 5 anni.
# note: [1] = termini/asilo-nido
# term: asilo nido → { -asilo-nido } = 托儿所
p-q8bfe = [托儿所（asilo nido）][1]接收不满3岁的孩子。**幼儿园**（scuola dell'infanzia）接收3到5岁的孩子。

## A chi è rivolto

# it: A tutte le famiglie. Nessuno dei due è obbligatorio, ma aiutano molto a imparare l'italiano.
p-693cx = 面向所有家庭。两种都不是必须上的，但对学意大利语很有帮助。

## Come fare

# it: **Nido:**
# term: nido → { -asilo-nido } = 托儿所
p-3v2xq = **托儿所：**
# it: Chiedi in Comune quando puoi fare la domanda. Di solito è in primavera.
# note: voce 1 di 4
l-y8ran = 问市政府（Comune）什么时候可以申请。通常在春天。
# it: Chiedi prima l'[ISEE][1].
# note: voce 2 di 4
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = 家庭经济状况指标
l-4qiqu = 先办好[ISEE][1]。
# it: Fai la domanda. Se i posti sono pochi, c'è una lista.
# note: voce 3 di 4
l-urk9y = 提交申请。如果名额少，会有名单排队。
# it: Prima di entrare, controlla i [vaccini][1].
# note: voce 4 di 4
# note: [1] = servizi/vaccinazioni
# term: vaccini → { -vaccino } = 疫苗
l-kxwnq = 入托之前，请检查[疫苗][1]。
# it: **Scuola dell'infanzia:**
p-8nwfi = **幼儿园：**
# it: Vai alla segreteria della scuola. Di solito fai la domanda in inverno.
# note: voce 1 di 2
l-yyqrz = 去学校秘书处。通常在冬天申请。
# it: Se arrivi dopo, chiedi se c'è ancora posto.
# note: voce 2 di 2
l-nn8t9 = 如果您来晚了，问还有没有名额。

## Quanto costa

# it: **Nido:** paghi ogni mese. Con un ISEE basso paghi meno. L'[INPS][1] dà anche il **bonus nido**.
# note: voce 1 di 2
# note: [1] = enti/istituto-inps
# term: nido → { -asilo-nido } = 托儿所
# term: isee → { -isee } = 家庭经济状况指标
# term: inps → { -inps } = 国家社保局
l-vqccf = **托儿所：**每月付费。ISEE低就少付。[INPS][1]还发放**bonus nido**（托儿补助）。
# it: **Scuola dell'infanzia statale:** è gratis. Paghi di solito la mensa.
# note: voce 2 di 2
l-9nqpg = **公立幼儿园：**免费。通常要付午餐费。
# it: Per il bonus tieni tutte le ricevute. Un [patronato][1] fa la domanda gratis.
# note: [1] = servizi/aiuto-patronato-caf
# term: ricevute → { -ricevuta-del-permesso } = 居留收据
# term: patronato → { -patronato } = 公益代办处
p-ue362 = 要领补助，请保存所有收据。[公益代办处（patronato）][1]免费帮您申请。

## Casi particolari

# it: I bambini senza i vaccini obbligatori non possono entrare. Se il pediatra non può vaccinarli, porta il suo certificato.
# term: vaccini → { -vaccino } = 疫苗
# term: pediatra → { -pediatra-di-libera-scelta } = 儿科医生
p-3z85y = 没有打必须打的疫苗的孩子不能入园。如果{ -pediatra-di-libera-scelta }认为孩子不能打疫苗，请带上医生的证明。

## Se qualcosa va male

# it: Se qualcosa va male
t-giz6b = 如果出了问题
# it: Non c'è posto al nido? Chiedi se il Comune ha posti in altri nidi, anche privati. Chiedi anche ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
# term: nidi → { -asilo-nido } = 托儿所
p-prc75 = 托儿所没有名额？问市政府在其他托儿所（包括私立的）有没有名额。也可以问[社会服务处][1]。
