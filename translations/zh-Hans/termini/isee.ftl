### ISEE — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = 家庭经济状况指标
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = 说明您家有多富裕的数字。
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = 收入
keywords = 收入; 优惠; 补助; 伊塞
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = ISEE低，就少付钱或得到更多补助。每年重办。
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = 请看[怎样申请][1]。
