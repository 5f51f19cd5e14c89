### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale (forum shoqatash)
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = Një grup shoqatash dhe kooperativash të provincës së Cremonës.
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = forum; sektori i tretë; vullnetarizëm; shoqata; kooperativa

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = Forumi bashkonte shoqata, grupe vullnetarësh dhe kooperativa sociale. Ka bërë pjesë në [rrjetin e Mondinsieme][1].
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = Nuk i njohim kontaktet e tij të sotme. Për të gjetur një shoqatë lexoni [shoqata dhe vullnetarizëm][1].
