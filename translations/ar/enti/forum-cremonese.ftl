### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = منتدى الجمعيات والتطوع والتعاون الاجتماعي في مقاطعة كريمونا (Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale)
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = مجموعة جمعيات وتعاونيات في مقاطعة كريمونا.
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = منتدى; جهات غير ربحية; تطوع; جمعيات; تعاونيات

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = كان المنتدى يجمع جمعيات ومجموعات متطوعين وتعاونيات اجتماعية. كان جزءًا من [شبكة Mondinsieme][1].
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = لا نعرف كيف تتصل به اليوم. لكي تجد جمعية اقرأ [الجمعيات والتطوع][1].
