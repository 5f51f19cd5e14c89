### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale（克雷莫纳省协会、志愿者和社会合作论坛）
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = 克雷莫纳省的协会和合作社的联合组织。
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = 论坛; 非营利组织; 志愿者; 协会; 合作社

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = 这个论坛联合了协会、志愿者团体和社会合作社。它曾是[Mondinsieme网络][1]的成员。
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = 我们不知道它现在的联系方式。要找协会，请看[协会和志愿服务][1]。
