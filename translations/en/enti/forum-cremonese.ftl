### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale (forum of associations)
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = A group of associations and co-operatives in the province of Cremona.
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = forum; non-profit; volunteering; associations; co-operatives

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = The Forum brought together associations, volunteer groups and social co-operatives. It was part of the [Mondinsieme network][1].
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = We do not know its contacts today. To find an association read [associations and volunteering][1].
