### ricevuta del permesso — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = 居留收据
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = 证明您申请或更新了居留的单子。
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = 工资单
keywords = 收据; 邮局收据; 黄条
# it: Te la dà la posta quando consegni la busta.
p-j58hc = 您交信封时，邮局给您。
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = 护照
p-w9vh2 = 要**一直**和护照一起随身带。有了更新居留的收据，您可以留在意大利并工作。
