### Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Forum Provinciale Cremonese dell'Associazionismo del Volontariato e della Cooperazione Sociale
title = ===
# it: Un gruppo di associazioni e cooperative della provincia di Cremona.
summary = Объединение ассоциаций и кооперативов провинции Кремона.
# it: forum; terzo settore; volontariato; associazioni; cooperative
keywords = форум; третий сектор; волонтёрство; ассоциации; кооперативы

## Che cosa fa

# it: Il Forum riuniva associazioni, gruppi di volontari e cooperative sociali. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-gqis9 = Форум объединял ассоциации, группы волонтёров и социальные кооперативы. Он входил в [сеть Mondinsieme][1].
# it: Non conosciamo i suoi contatti di oggi. Per trovare un'associazione leggi [associazioni e volontariato][1].
# note: [1] = servizi/associazioni-e-volontariato
p-ekfry = Мы не знаем его сегодняшних контактов. Чтобы найти ассоциацию, читайте [об ассоциациях и волонтёрстве][1].
