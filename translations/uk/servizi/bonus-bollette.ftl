### Pagare meno luce, gas, acqua e rifiuti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = Платити менше за світло, газ, воду і сміття
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = показник достатку сім’ї
# term: bollette → { -bolletta } = рахунок за комунальні послуги
summary = З низьким ISEE знижка на рахунки надходить сама.
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = рахунок за комунальні послуги
keywords = bonus sociale; комунальні; світло; газ; вода; сміття; TARI; знижка
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = рахунок за комунальні послуги
f-aekcy = рахунок на ім’я когось із членів сім’ї
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = рахунок за комунальні послуги
f-pw88j = знижка на рахунки
# it: INPS da telefono fisso
# term: inps → { -inps } = інститут соціального забезпечення
f-rmvn5 = INPS зі стаціонарного телефону
# it: INPS da cellulare
# term: inps → { -inps } = інститут соціального забезпечення
f-x5p9y = INPS з мобільного телефону
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = рахунок за комунальні послуги
p-g6hg8 = Сім’ї, у яких мало грошей, отримують менші [рахунки за комунальні послуги (bollette)][1]. Ця допомога називається **bonus sociale** (соціальна знижка).

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = показник достатку сім’ї
# term: caf → { -caf } = центр податкової допомоги
p-zknsy = Для тих, у кого низький [ISEE][1]. Межа змінюється: її знає { -caf }. Для сімей з багатьма дітьми межа вища.

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показник достатку сім’ї
l-7tak2 = Щороку просіть [ISEE][1].
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = Перевірте, щоб світло, газ або вода були оформлені на когось із членів сім’ї.
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = Іншої заяви не треба. Знижка надходить **сама**.
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = рахунок за комунальні послуги
l-t7mix = Знайдіть у рахунках слова **bonus sociale** (соціальна знижка).

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = показник достатку сім’ї
p-uewgz = Знижка надходить через кілька місяців і діє рік. Щороку потрібен новий ISEE.

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **Опалення всього будинку.** Якщо газ спільний на весь будинок, бонус може надійти іншим способом.
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **Хвора людина з медичними апаратами вдома.** Є окремий бонус. Попросіть його в муніципалітеті (Comune).

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = Якщо щось піде не так
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = рахунок за комунальні послуги
p-izimm = Не можете заплатити? **Негайно** подзвоніть тому, хто надсилає рахунок, і попросіть платити частинами. Якщо чекати, можуть відключити світло або газ.
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = Якщо вже є попередження про відключення, ідіть до [соціальних служб (servizi sociali)][1]. Остерігайтеся тих, хто дзвонить у двері, щоб змінити ваш договір: не підписуйте.
