### Segretariato Diocesano Migrantes — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = Segretariato Diocesano Migrantes（教区移民事务处）
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = 克雷莫纳教区的一个机构。2012年它在Mondinsieme网络里。
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; 教会; 外国社群; 移民

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = 这是克雷莫纳教区的一个机构。它曾是[Mondinsieme网络][1]的成员。
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = 我们不知道它的联系方式。请问教堂。
