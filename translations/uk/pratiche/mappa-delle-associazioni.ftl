### Una mappa delle associazioni — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = Карта асоціацій
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = Проєкт хотів знайти асоціації і допомогти їм розмовляти з установами.
# it: associazioni; mappa; volontariato; stranieri
keywords = асоціації; карта; волонтерство; іноземці
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = Це був напрям проєкту [Terre di Inclusione][1] з коштами періоду 2014-2020.

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = Організації проєкту мали шукати ініціативи волонтерських асоціацій.
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = Мали підтримати їх і розповісти про них людям.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = Мали зміцнити асоціації іноземних громадян.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = Мали налагодити зв’язки між асоціаціями та державними установами.
