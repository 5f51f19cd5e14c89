### LAB'IMPACT — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = LAB'IMPACT
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = 伦巴第帮助其他国家公民融入的计划。
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; 融入; prog-2463; Regione Lombardia; 伦巴第
# it: accompagnamento
f-hetgz = 协助
# it: accompagnamento
f-hetgzb = 协助
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = 这是一个大区计划，使用2014-2020年期间的欧盟资金。我们在这里把它当作历史来讲：不知道哪些活动现在还有。

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = 计划希望帮助非欧盟国家的公民在伦巴第好好生活。

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = 计划有四项工作：
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = 帮助有多种文化学生的学校，让学生不要过早离开。
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = 让人更容易得到服务。
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = 在大区和各地提供清楚的信息。
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = 让移民参与进来，也通过协会。
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = 有35个地区和大区一起工作。在我们这一带，项目是[Terre di Inclusione][1]。
