### residenza — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = 户口
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = 您平常住的地方，登记在市政府的登记册里。
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = 户籍处
keywords = 地址; 住址; 户籍处
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = 身份证
p-zy6j5 = 办身份证、看医生和很多补助都需要户口。
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = 通信住所
p-urwvk = 它不是[通信住所（domicilio）][1]。请看[怎样申请][2]。
