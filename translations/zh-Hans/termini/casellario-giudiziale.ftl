### casellario giudiziale e carichi pendenti — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: casellario giudiziale e carichi pendenti
title = 无犯罪记录证明和未决案件证明
# it: I certificati che dicono se hai condanne o processi.
summary = 说明您有没有被判刑或有没有案件的证明。
# it: certificato penale; tribunale; fedina penale
keywords = 无犯罪证明; 法院; 案底; 刑事记录
# it: Li dà l'ufficio del tribunale che si chiama Procura. Chiedi prima a che cosa servono: per molte pratiche li chiede l'ufficio da solo.
p-ixa5i = 由法院里叫Procura（检察院）的办公室发放。请先问用来做什么：很多手续由办公室自己去调取。
