### Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Terre di Inclusione: percorsi di dialogo nel Cremonese e Casalasco
title = Terre di Inclusione（包容之地）：克雷莫纳和卡萨拉斯科的对话之路
# it: Il progetto locale con corsi di italiano, mediatori e materiale in più lingue.
summary = 本地项目，有意大利语班、调解员和多语言资料。
# it: Terre di Inclusione; Casalasco; Cremonese; mediatori; corsi di italiano
keywords = Terre di Inclusione; Casalasco; Cremonese; 调解员; 意大利语班
# it: È la parte locale di [LAB'IMPACT][1]. L'ha guidata l'[Azienda Sociale Cremonese][2], con 15 enti.
# note: [1] = progetti/lab-impact
# note: [2] = enti/azienda-sociale-cremonese
p-yj423 = 这是[LAB'IMPACT][1]的本地部分。由[Azienda Sociale Cremonese][2]牵头，有15个机构参加。
# it: Il progetto usava fondi del periodo 2014-2020. La notizia non ha una data. Non sappiamo che cosa c'è ancora oggi.
p-s4j9w = 项目使用2014-2020年期间的资金。这条消息没有日期。我们不知道今天还有哪些。

## Attività

# it: **Italiano.** Corsi per adulti, con attenzione alle donne. Corsi per bambini e aiuto per i compiti in estate.
# note: voce 1 di 4
l-w2rye = **意大利语。**为成人开的班，特别关注妇女。为孩子开的班，夏天辅导作业。
# it: **Mediatori.** Corsi per operatori e per mediatori, un elenco unico, regole comuni per lavorare e pagare.
# note: voce 2 di 4
l-udwcs = **调解员。**为工作人员和调解员办的培训、统一的名单、工作和报酬的共同规定。
# it: **Informazioni.** Raccogliere ciò che esiste su servizi e progetti, tradurlo e farlo conoscere.
# note: voce 3 di 4
l-rbxte = **信息。**收集关于服务和项目的现有资料，翻译出来，让大家知道。
# it: **Associazioni.** Trovare quelle che ci sono, sostenerle e rafforzare quelle di cittadini stranieri.
# note: voce 4 di 4
l-m5rbb = **协会。**找到现有的协会，支持它们，加强外国公民的协会。

## Risultati

# it: Quando è uscita la notizia erano cominciati i corsi di rinforzo di italiano in tre comuni. Era cominciato anche un corso per mediatori.
p-ptvzb = 这条消息发布时，三个市镇的意大利语补习班已经开始，调解员培训班也已经开始。
