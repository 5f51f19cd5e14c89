### Una mappa delle associazioni — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Карта асоціацій
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = Знайти асоціації, підтримати їх і налагодити розмову з установами.
# it: associazioni; mappa; volontariato; stranieri
keywords = асоціації; карта; волонтерство; іноземці
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Це напрям проєкту [Terre di Inclusione][1] з коштами періоду 2014-2020.

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Шукають ініціативи волонтерських асоціацій.
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = Підтримують їх і розповідають про них.
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Зміцнюють асоціації іноземних громадян.
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Налагоджують зв’язки між асоціаціями та державними установами.
