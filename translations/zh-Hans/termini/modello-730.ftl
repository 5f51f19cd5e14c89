### modello 730 — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = 个人报税表
# it: Il modulo per il conto delle tasse di chi lavora.
summary = 工作的人算税用的表格。
# it: tasse; dichiarazione dei redditi; rimborso
keywords = 税; 报税; 退税
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = 税务协助中心
p-zubiz = 每年一次，通常在[税务协助中心（CAF）][1]办。
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = 请看[谁必须办][1]。
