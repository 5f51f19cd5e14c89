### LAB'IMPACT — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = LAB'IMPACT
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = План Ломбардії для інтеграції громадян інших країн.
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; інтеграція; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = супровід
# it: accompagnamento
f-hetgzb = супровід
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = Це регіональний план. Він використовував європейські кошти періоду 2014-2020. Тут ми розповідаємо про нього як про історію: не знаємо, які дії тривають і тепер.

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = План мав допомогти громадянам країн поза Європейським Союзом добре жити в Ломбардії.

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = У плані було чотири напрями:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = Допомагати школам з учнями з багатьох культур, щоб ніхто не кидав навчання завчасно.
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = Зробити доступ до послуг легшим.
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = Давати зрозумілу інформацію в регіоні та на місцях.
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = Залучати мігрантів до участі, зокрема через асоціації.
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = З Регіоном працювали 35 територій. У нашій зоні проєкт називався [Terre di Inclusione][1].
