### Non ho soldi per arrivare a fine mese — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = 我的钱不够用到月底
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = 您可以申请的补助和先后顺序。
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = 水电煤账单
keywords = 没钱; 困难; 水电费; 房租; 食物; 补助
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = 社工
f-wm5h6 = 和市政府（Comune）的社工谈谈。
# it: Chiedi l'ISEE.
# term: isee → { -isee } = 家庭经济状况指标
f-5z3e4 = 申请ISEE。
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = 子女统一补贴
f-em8kx = 有孩子吗？检查子女统一补贴。
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = 水电煤账单
f-kd5ue = 少付水电煤账单。
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = 付不起房租吗？马上说。
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = 包容补助金
f-jzbmt = 看看能不能领包容补助金。
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = 不要向不认识的人借钱。早点求助：会更容易。
