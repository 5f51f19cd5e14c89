### CO-AliZIONE — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = CO-AliZIONE
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = 为建立接待网络的市镇办的培训。
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; 联盟; 培训; 市镇; 接待
# it: finanziamento
f-jaeiy = 出资
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = 这是为市镇办的培训。最后一站2018年[在克雷莫纳][1]举行。

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = 在市镇之间交流想法和经验
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = 清楚地谈服务和资源

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = 各次会议讨论了五个主题：
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = 本地联盟和公共服务
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = 从分部门的帮助到综合的帮助
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = 一起管理有资金的项目
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = 能够接纳他人的社区
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = 通过案例和练习建立支持网络
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = 培训已经结束。不能报名。
