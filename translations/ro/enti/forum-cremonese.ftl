### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = ===
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = Un grup de asociații și cooperative din provincia Cremona.
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = forum; organizații fără scop lucrativ; voluntariat; asociații; cooperative

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = Forumul reunea asociații, grupuri de voluntari și cooperative sociale. A făcut parte din [rețeaua Mondinsieme][1].
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = Nu cunoaștem contactele lui de azi. Ca să găsiți o asociație citiți [asociații și voluntariat][1].
