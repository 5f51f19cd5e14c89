### CO-AliZIONE: l'ultima tappa a Cremona — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE：在克雷莫纳的最后一站
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = 2018年为市镇办的一天培训。已经过去。
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; 培训; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = 这是[CO-AliZIONE][1]培训的最后一天。讲的是市镇、机构和市民之间的接待网络。
