### Sportello unico per l'immigrazione — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = 移民统一窗口
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = 省督府
summary = 省督府为外国公民的工作和家庭设的办公室。
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
keywords = SUI; 纳斯塔; 配额
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = 纳斯塔批文
p-uzaxv = 发放工作或接家人用的[纳斯塔批文][1]。
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = 申请在网上提交。然后办公室会通知您去面谈。
