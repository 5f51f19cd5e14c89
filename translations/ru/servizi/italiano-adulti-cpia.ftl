### Corsi di italiano per adulti al CPIA — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi di italiano per adulti al CPIA
# term: cpia → { -cpia } = государственная школа для взрослых
title = Курсы итальянского для взрослых в CPIA
# it: La scuola pubblica per adulti insegna l'italiano a chi viene da altri Paesi.
summary = Государственная школа для взрослых учит итальянскому тех, кто приехал из других стран.
# it: italiano; corso di italiano; scuola; A1; A2; test di italiano; CPIA
# term: cpia → { -cpia } = государственная школа для взрослых
keywords = итальянский; курсы итальянского; школа; A1; A2; тест по итальянскому; CPIA; учить язык
# it: un attestato del livello di italiano
f-s6y7y = свидетельство об уровне итальянского языка
# it: Il [CPIA Cremona][1] è una scuola pubblica per adulti. I CPIA tengono corsi di italiano per chi viene da altri Paesi.
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = государственная школа для взрослых
p-pub9v = [CPIA Cremona][1] — это государственная школа для взрослых. В CPIA есть курсы итальянского для тех, кто приехал из других стран.

## A chi è rivolto

# it: Agli adulti e ai ragazzi dai sedici anni.
p-dnfvv = Для взрослых и подростков с шестнадцати лет.

## Come fare

# it: Chiedi al CPIA quando puoi iscriverti.
# note: voce 1 di 4
# term: cpia → { -cpia } = государственная школа для взрослых
l-zyauu = Спросите в CPIA, когда можно записаться.
# it: Fai una prova. La prova serve a capire quanto italiano sai.
# note: voce 2 di 4
l-gy2wh = Пройдите проверку. Она нужна, чтобы понять, как вы знаете итальянский.
# it: Vai alle lezioni del tuo gruppo.
# note: voce 3 di 4
l-ytrvt = Ходите на занятия своей группы.
# it: Alla fine chiedi l'**attestato**.
# note: voce 4 di 4
l-i7y78 = В конце попросите **attestato** (свидетельство).
# it: Non conosciamo le sedi e gli orari. Se non sai come trovare la scuola, chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-b2xut = Мы не знаем адресов и часов работы. Если не знаете, как найти школу, спросите в [Mondinsieme][1].

## Cosa si ottiene

# it: I corsi vanno dal livello A1 al livello A2. Il livello A2 serve anche per il [permesso di soggiorno di lungo periodo][1].
# note: [1] = servizi/permesso-lungo-periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-yewuc = Курсы идут от уровня A1 до уровня A2. Уровень A2 нужен и для [долгосрочного вида на жительство ЕС][1].

## I corsi di un progetto passato

# it: I corsi di un progetto passato
t-mtnmj = Курсы прошлого проекта
# it: Il progetto [Terre di Inclusione][1] ha avviato corsi di rinforzo in tre comuni:
# note: [1] = progetti/terre-di-inclusione
p-7upa4 = Проект [Terre di Inclusione][1] открыл дополнительные курсы в трёх муниципалитетах:
# it: [Casalmaggiore][1]
# note: voce 1 di 3
# note: [1] = corsi/italiano-rinforzo-casalmaggiore
l-nm3p9 = [Казальмаджоре (Casalmaggiore)][1]
# it: [Casteldidone][1]
# note: voce 2 di 3
# note: [1] = corsi/italiano-rinforzo-casteldidone
l-sjdri = [Кастельдидоне (Casteldidone)][1]
# it: Pizzighettone, per [adulti][1] e per [minori][2]
# note: voce 3 di 3
# note: [1] = corsi/italiano-rinforzo-pizzighettone
# note: [2] = corsi/italiano-minori-pizzighettone
# term: minori → { -minore } = несовершеннолетний
l-uewx6 = Пиццигеттоне (Pizzighettone), для [взрослых][1] и для [несовершеннолетних][2]
# it: Il progetto usava fondi europei del periodo 2014-2020. Non sappiamo se quei corsi ci sono ancora.
p-z26hw = Проект использовал европейские деньги периода 2014-2020. Мы не знаем, есть ли ещё эти курсы.
