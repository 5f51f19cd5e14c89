### STP — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = 无居留者医疗代码
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = 居留
summary = 没有居留时用来看病的代码。
# it: senza permesso; cure; codice
keywords = 没有居留; 看病; 代码
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP的意思是“临时在意大利的外国人”（straniero temporaneamente presente）。给不是欧盟公民、没有居留的人。
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = 有效6个月，可以更新。请看[怎样申请][1]。
