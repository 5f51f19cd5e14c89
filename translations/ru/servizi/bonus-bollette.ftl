### Pagare meno luce, gas, acqua e rifiuti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = Меньше платить за свет, газ, воду и мусор
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = показатель достатка семьи
# term: bollette → { -bolletta } = счёт за коммунальные услуги
summary = С низким ISEE скидка на коммунальные услуги приходит сама.
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = счёт за коммунальные услуги
keywords = социальный бонус; коммунальные услуги; свет; газ; вода; мусор; TARI; скидка
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = счёт за коммунальные услуги
f-aekcy = счёт за коммунальные услуги на имя одного из членов семьи
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = счёт за коммунальные услуги
f-pw88j = скидка на коммунальные услуги
# it: INPS da telefono fisso
# term: inps → { -inps } = институт социального обеспечения
f-rmvn5 = INPS со стационарного телефона
# it: INPS da cellulare
# term: inps → { -inps } = институт социального обеспечения
f-x5p9y = INPS с мобильного телефона
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = счёт за коммунальные услуги
p-g6hg8 = Семьи, у которых мало денег, меньше платят по [счетам за коммунальные услуги (bollette)][1]. Эта помощь называется **bonus sociale** (социальная скидка).

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = показатель достатка семьи
# term: caf → { -caf } = центр налоговой помощи
p-zknsy = Для тех, у кого низкий [ISEE][1]. Предел меняется: его знает CAF. Для семей, где много детей, предел выше.

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показатель достатка семьи
l-7tak2 = Делайте [ISEE][1] каждый год.
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = Проверьте, что договор на свет, газ или воду оформлен на кого-то из семьи.
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = Другого заявления не нужно. Скидка приходит **сама**.
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = счёт за коммунальные услуги
l-t7mix = Найдите в счетах слова **bonus sociale** (социальная скидка).

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = показатель достатка семьи
p-uewgz = Скидка приходит через несколько месяцев и длится год. Каждый год нужен новый ISEE.

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **Общее отопление на весь дом.** Если газ общий на весь дом, скидка может прийти другим способом.
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **Больной с медицинскими аппаратами дома.** Есть отдельная скидка. Попросите её в муниципалитете (Comune).

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = Если что-то идёт не так
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = счёт за коммунальные услуги
p-izimm = Не можете заплатить? **Сразу** позвоните тому, кто присылает счёт, и попросите платить частями. Если ждать, могут отключить свет или газ.
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = Если вам уже пришло предупреждение об отключении, идите в [социальные службы][1]. Осторожно с теми, кто звонит в дверь и предлагает сменить договор: не подписывайте.
