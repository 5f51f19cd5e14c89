### Crema: servizi sociali progettati insieme — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = Крема: соціальні служби, сплановані разом
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = П’ять років соціальних служб, які муніципалітет спланував із 28 організаціями.
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; спільне планування; громадський сектор; соціальна допомога
# it: guida del primo gruppo
f-5heak = керівник першої групи
# it: guida del secondo gruppo
f-wc7yy = керівник другої групи
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = Муніципалітет Креми (Comune) планує соціальні служби разом з асоціаціями, кооперативами та іншими організаціями. План триває 5 років.

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = боротися з бідністю
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = надавати правовий захист
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = допомагати шукати роботу
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = реагувати на термінові житлові проблеми
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = Сім’ям з дітьми приділяють більше уваги.

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = Разом це { $total_cost }. З них 1 418 784 євро дає муніципалітет.

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = Дві групи об’єднують 28 організацій. Групи разом утворюють тимчасове об’єднання. Як вони працюють, пояснено [на цій сторінці][1].
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = Якщо вам потрібна допомога, читайте, [до кого звернутися][1].
