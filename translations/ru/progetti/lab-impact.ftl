### LAB'IMPACT — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = План Ломбардии по интеграции граждан других стран.
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; интеграция; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = сопровождение
# it: accompagnamento
f-hetgzb = сопровождение
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = Это план области. Он использовал европейские деньги периода 2014-2020. Здесь мы рассказываем о нём как об истории: мы не знаем, что из этого ещё есть.

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = План хотел помочь гражданам стран вне Европейского союза хорошо жить в Ломбардии.

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = В плане было четыре направления:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = Помогать школам с учениками многих культур, чтобы никто не бросал школу рано.
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = Сделать услуги доступнее.
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = Давать ясную информацию, в области и на местах.
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = Вовлекать мигрантов, в том числе через ассоциации.
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = С областью работали 35 территорий. В нашей зоне это был проект [Terre di Inclusione][1].
