### stato civile — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = 民事登记处
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = 国籍
summary = 市政府管出生、结婚、国籍和死亡的办公室。
# it: nascita; matrimonio; morte; atti
keywords = 出生; 结婚; 死亡; 证书
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = 在这里[登记出生][1]。
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = 在表格里，“stato civile”也指您的婚姻状况：已婚、离婚或丧偶。
