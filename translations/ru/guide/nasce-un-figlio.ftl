### Nasce un figlio — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = Рождается ребёнок
# it: Che cosa fare prima e dopo il parto.
summary = Что делать до и после родов.
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = рождение; ребёнок; новорождённый; беременность; беременна
# it: Fai le visite in gravidanza.
f-4w6g2 = Проходите обследования во время беременности.
# it: Se lavori, chiedi la maternità.
f-a67z4 = Если вы работаете, попросите декретный отпуск.
# it: Registra la nascita entro 10 giorni.
f-rmrxq = Зарегистрируйте рождение: на это есть 10 дней.
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
f-u2iyp = Выберите детского врача.
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = прививка
f-9g3vi = Делайте прививки по графику.
# it: Chiedi l'ISEE.
# term: isee → { -isee } = показатель достатка семьи
f-s33kf = Сделайте ISEE.
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = единое пособие на детей
f-hpjxn = Подайте на единое пособие на детей.
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = детские ясли
f-5ix9v = Заранее подумайте о яслях.
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = Во время беременности вы имеете право на лечение даже без вида на жительство. Ваш ребёнок тоже имеет право на врача.
