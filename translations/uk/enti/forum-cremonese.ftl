### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = Об’єднання асоціацій і кооперативів провінції Кремона.
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = форум; громадський сектор; волонтерство; асоціації; кооперативи

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = Форум об’єднував асоціації, волонтерські групи і соціальні кооперативи. Входив до [мережі Mondinsieme][1].
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = Ми не знаємо його сьогоднішніх контактів. Щоб знайти асоціацію, читайте [про асоціації і волонтерство][1].
