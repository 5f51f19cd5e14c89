### permesso UE per soggiornanti di lungo periodo — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = 欧盟长期居留
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = 没有期限的居留，给住在这里、持有居留至少5年的人。
# it: carta di soggiorno; permesso illimitato
keywords = 长居; 无限期居留; 卡达居留
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = 以前叫**carta di soggiorno**（长期居留卡）。很多人现在还这样叫。
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = 请看[怎样申请][1]。
