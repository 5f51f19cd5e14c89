### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = ===
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = Un groupe d’associations et de coopératives de la province de Cremona.
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = forum; secteur associatif; bénévolat; associations; coopératives

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = Le Forum réunissait des associations, des groupes de bénévoles et des coopératives sociales. Il a fait partie du [réseau de Mondinsieme][1].
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = Nous ne connaissons pas ses contacts d’aujourd’hui. Pour trouver une association, lisez [associations et bénévolat][1].
