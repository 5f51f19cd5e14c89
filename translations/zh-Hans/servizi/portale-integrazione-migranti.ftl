### Portale Integrazione Migranti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Portale Integrazione Migranti
title = Portale Integrazione Migranti（移民融入网站）
# it: Il sito dello Stato con notizie e servizi per chi viene da altri Paesi.
summary = 国家办的网站，有给其他国家来的人的消息和服务。
# it: portale; integrazione; notizie; leggi; sito; città del dialogo
keywords = 网站; 融入; 消息; 法律; 移民; 对话之城
# it: notizie e informazioni
f-ntwyi = 消息和信息
# it: È un sito pubblico per chi viene da altri Paesi e per chi lavora con loro.
p-683fy = 这是公共网站，面向其他国家来的人和与他们一起工作的人。

## A chi è rivolto

# it: Ai cittadini stranieri, agli operatori, ai Comuni e alle associazioni.
p-c4kpf = 面向外国公民、工作人员、市镇和协会。

## Come fare

# it: Apri il sito { $online_url }.
# note: voce 1 di 3
# note: $online_url = un dato; lo scrive il sito
l-egnv4 = 打开网站{ $online_url }。
# it: Cerca l'argomento che ti serve: lavoro, casa, salute, scuola, minori.
# note: voce 2 di 3
# term: minori → { -minore } = 未成年人
l-me4c6 = 找您需要的主题：工作、住房、健康、学校、未成年人。
# it: Leggi la data della notizia. Le leggi cambiano.
# note: voce 3 di 3
l-gn8hb = 看消息的日期。法律会变。
# it: Non serve iscriversi.
p-d4iaq = 不必注册。

## Cosa si ottiene

# it: Notizie, guide e indirizzi. Una parte del sito era per la rete [Le città del dialogo][1]. Lì i Comuni pubblicavano le loro esperienze.
# note: [1] = enti/rete-citta-del-dialogo
p-ikm97 = 消息、指南和地址。网站的一部分曾属于[Le città del dialogo（对话之城）][1]网络。各市镇在那里发表经验。

## Se qualcosa va male

# it: Se qualcosa va male
t-wwqpx = 如果出了问题
# it: Il sito non risponde a casi personali. Per il tuo caso vai da un [patronato][1] o da un avvocato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = 公益代办处
p-jt3r7 = 网站不回答个人的情况。关于您的情况，请去找[公益代办处（patronato）][1]或律师。
