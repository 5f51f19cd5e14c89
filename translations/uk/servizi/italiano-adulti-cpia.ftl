### Corsi di italiano per adulti al CPIA — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = державна школа для дорослих
title = Курси італійської для дорослих у CPIA
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = Державна школа для дорослих навчає італійської тих, хто приїхав з інших країн.
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = державна школа для дорослих
keywords = італійська; курси італійської; школа; A1; A2; тест з італійської; CPIA
# it: un attestato del livello di italiano
f-s6y7y = довідка про рівень італійської
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = державна школа для дорослих
p-pub9v = [CPIA Cremona][1] – це { -cpia }. Школи CPIA проводять курси італійської для тих, хто приїхав з інших країн.

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = Для дорослих і молоді від шістнадцяти років.

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = державна школа для дорослих
l-zyauu = Запитайте в CPIA, коли можна записатися.
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = Пройдіть тест. Він показує, наскільки ви знаєте італійську.
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = Ходіть на заняття своєї групи.
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = У кінці попросіть **attestato** (довідку про рівень).
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = Ми не знаємо адрес і розкладу. Якщо не знаєте, як знайти школу, запитайте в [Mondinsieme][1].

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-yewuc = Курси йдуть від рівня A1 до рівня A2. Рівень A2 потрібен також для [довгострокової посвідки на проживання][1].

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = Курси з проєкту, що вже минув
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = Проєкт [Terre di Inclusione][1] почав додаткові курси в трьох муніципалітетах:
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [Casalmaggiore][1]
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [Casteldidone][1]
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = неповнолітня особа
l-uewx6 = Pizzighettone, для [дорослих][1] і для [неповнолітніх][2]
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = Проєкт використовував європейські кошти періоду 2014-2020. Ми не знаємо, чи ці курси ще є.
