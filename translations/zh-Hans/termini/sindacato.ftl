### sindacato — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sindacato
title = 工会
# it: Un'associazione che difende i lavoratori.
summary = 维护工人权利的组织。
# it: diritti; lavoratori; vertenza
keywords = 权利; 工人; 劳动纠纷
# it: Controlla il contratto e la busta paga. Ti aiuta se non ti pagano.
# term: busta paga → { -busta-paga } = 工资单
p-g9i5v = 检查合同和工资单。如果不付您工资，工会帮助您。
# it: Di solito ti iscrivi con una piccola somma. Ci sono anche sindacati degli inquilini, per la casa.
p-6x36s = 通常付一点钱就可以加入。还有管住房的租客工会。
