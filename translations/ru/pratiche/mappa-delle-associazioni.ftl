### Una mappa delle associazioni — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Карта ассоциаций
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = Найти ассоциации, поддержать их и связать с учреждениями.
# it: associazioni; mappa; volontariato; stranieri
keywords = ассоциации; карта; волонтёрство; иностранцы
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Это часть проекта [Terre di Inclusione][1] с деньгами периода 2014-2020.

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Ищут инициативы ассоциаций волонтёров.
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = Поддерживают их и рассказывают о них.
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Укрепляют ассоциации иностранных граждан.
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Налаживают связи между ассоциациями и государственными учреждениями.
