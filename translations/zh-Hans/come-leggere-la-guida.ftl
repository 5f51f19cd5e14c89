### Come leggere questa guida — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Come leggere questa guida
title = 怎样使用本指南
# it: Da dove vengono le notizie, che cosa manca e dove chiedere.
summary = 信息从哪里来、缺少什么、到哪里去问。
# it: guida; fonti; errori; come funziona; informazioni
keywords = 指南; 使用方法; 信息来源; 错误; 怎么看; 说明
# it: Questa guida spiega i servizi della zona di Cremona, Casalmaggiore e Crema. È in più lingue.
p-pih4z = 本指南介绍克雷莫纳（Cremona）、卡萨尔马焦雷（Casalmaggiore）和克雷马（Crema）一带的服务，有多种语言。

## Da dove vengono le notizie

# it: Da dove vengono le notizie
t-ztzkd = 信息从哪里来
# it: Le regole vengono dalle leggi italiane. Le notizie sugli enti della zona vengono da avvisi pubblici. In fondo a ogni pagina trovi la fonte.
# term: avvisi pubblici → { -avviso-pubblico } = 公告
p-hzej4 = 规定来自意大利法律。本地机构的信息来自公开的公告。每一页的最下面都写着来源。
# it: Alcuni avvisi sono vecchi. Se un progetto è finito, la pagina lo dice.
p-zn886 = 有些公告比较旧。如果一个项目已经结束，页面上会写明。

## Che cosa manca

# it: Che cosa manca
t-hrikt = 缺少什么
# it: Non scriviamo un indirizzo, un orario o un prezzo, se non lo conosciamo. In quel caso leggi «Non lo sappiamo» e il nome dell'ufficio a cui chiedere.
# note: «Non lo sappiamo» è il testo che la pagina mostra: usa la stessa traduzione di unknown-nobody.
p-8fncs = 如果我们不知道地址、时间或价格，我们就不写。这时您会看到“我们不知道”，还有可以询问的办公室名称。
# it: L'ufficio può averlo scritto sul suo sito: guarda lì. Trovi gli uffici pubblici italiani anche sul sito [indicepa.gov.it][1].
# note: [1] = https://indicepa.gov.it
p-cathj = 办公室可能写在自己的网站上：请到那里看。意大利的公共办公室也可以在网站[indicepa.gov.it][1]上找到。
# it: Le leggi cambiano spesso. Prima di pagare o firmare, chiedi conferma all'ufficio.
p-73qyj = 法律经常改变。付钱或签字之前，请先向办公室确认。

## Da dove cominciare

# it: Da dove cominciare
t-9acfj = 从哪里开始
# it: Ti è successo qualcosa di importante? Parti dai [momenti della vita][1].
# note: voce 1 di 3
# note: [1] = guide/appena-arrivato
l-riht8 = 您遇到了重要的事情吗？请从[人生大事][1]开始。
# it: Hai ricevuto una lettera con una parola difficile? Cercala: per esempio [ISEE][1].
# note: voce 2 di 3
# note: [1] = termini/isee
# term: isee → { -isee } = 家庭经济状况指标
l-keyyt = 您收到的信上有看不懂的词吗？请查一查，比如[ISEE（家庭经济状况指标）][1]。
# it: Non sai a chi chiedere? A Cremona vai a [Mondinsieme][1]. Negli altri comuni vai in [Comune][2].
# note: voce 3 di 3
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/comune-di-residenza
l-dw3qc = 不知道该问谁？在克雷莫纳请去[Mondinsieme][1]。在其他市镇请去[市政府][2]。

## Chi ti aiuta di persona

# it: Chi ti aiuta di persona
t-dvycy = 谁可以当面帮助您
# it: Problema
c-ztsfq = 问题
# it: Chi ti aiuta
c-5z9dm = 谁帮助您
# it: Un modulo
c-vhwtb = 填表格
# it: [Patronato o CAF][1]
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
# term: caf → { -caf } = 税务协助中心
c-8uyfc = [公益代办处（patronato）或税务协助中心（CAF）][1]
# it: Soldi, casa, famiglia
c-uj2er = 钱、住房、家庭
# it: [Assistente sociale][1]
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = 社工
c-kdjzc = [社工][1]
# it: La lingua
c-fa9mh = 语言
# it: [Mediatore][1]
# note: [1] = servizi/chiedere-un-mediatore
c-9di5r = [调解员（翻译）][1]
# it: Una decisione ingiusta
c-te7ff = 不公平的决定
# it: [Avvocato pagato dallo Stato][1]
# note: [1] = servizi/patrocinio-gratuito
c-vpp7m = [国家付费的律师][1]
# it: Un pericolo
c-hg4px = 危险
# it: [Numero di emergenza][1]
# note: [1] = servizi/emergenza-112
c-g3rzz = [紧急电话][1]
# it: Questa guida informa. Non prende il posto di un avvocato o di un medico.
p-ff9by = 本指南只提供信息，不能代替律师或医生。
