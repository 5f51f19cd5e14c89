### Crema: servizi sociali progettati insieme — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = Крема: социальные службы, которые планируют вместе
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = Пять лет социальных служб, которые муниципалитет планирует с 28 организациями.
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; совместное планирование; третий сектор; социальная помощь
# it: guida del primo gruppo
f-5heak = ведёт первую группу
# it: guida del secondo gruppo
f-wc7yy = ведёт вторую группу
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = Муниципалитет Кремы планирует социальные службы с ассоциациями, кооперативами и другими организациями. План длится 5 лет.

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = бороться с бедностью
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = давать правовую защиту
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = помогать искать работу
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = отвечать на срочные жилищные проблемы
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = Семьям с детьми уделяют больше внимания.

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = Всего: { $total_cost }. Из них 1 418 784 евро даёт муниципалитет.

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = Две группы объединяют 28 организаций. Вместе группы создают временное объединение. Как они работают, объяснено [на этой странице][1].
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = Если вам нужна помощь, читайте, [к кому обратиться][1].
