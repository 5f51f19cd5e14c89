### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = ===
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = Un grupo de asociaciones y cooperativas de la provincia de Cremona.
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = foro; sin fines de lucro; voluntariado; asociaciones; cooperativas

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = El Forum reunía a asociaciones, grupos de voluntarios y cooperativas sociales. Formó parte de la [red de Mondinsieme][1].
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = No conocemos sus contactos actuales. Para encontrar una asociación lea [asociaciones y voluntariado][1].
