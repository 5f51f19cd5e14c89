### Una mappa delle associazioni — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Карта ассоциаций
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = Проект хотел найти ассоциации и помочь им говорить с учреждениями.
# it: associazioni; mappa; volontariato; stranieri
keywords = ассоциации; карта; волонтёрство; иностранцы
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Это была часть проекта [Terre di Inclusione][1] с деньгами периода 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Организации проекта должны были искать инициативы ассоциаций волонтёров.
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = Должны были поддержать их и рассказать о них людям.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Должны были укрепить ассоциации иностранных граждан.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Должны были наладить связи между ассоциациями и государственными учреждениями.
