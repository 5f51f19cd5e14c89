### Vaccini per bambini e adulti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = прививка
title = Прививки для детей и взрослых
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = прививка
summary = Какие прививки обязательны и как записаться.
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = прививка
# term: asilo nido → { -asilo-nido } = детские ясли
keywords = прививка; вакцинация; прививочная книжка; корь; ясли; прививки для школы; грипп; вакцина; укол
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = прививка
f-gjmkp = прививочная книжка, в том числе из вашей страны
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
# term: codice stp → { -stp } = медицинский код для людей без вида на жительство
f-u875h = медицинская карточка (tessera sanitaria) или код STP
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = прививка
f-xjw2c = справка о прививках
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = прививка
# term: minori → { -minore } = несовершеннолетний
f-tnfq3 = обязательные прививки для несовершеннолетних
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = прививка
# term: minori → { -minore } = несовершеннолетний
p-fewmy = [Прививки (vaccini)][1] защищают от тяжёлых болезней. Для несовершеннолетних некоторые из них обязательные и бесплатные.

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = прививка
p-p4dnh = Для тех, кому от 0 до 16 лет (16 лет включительно), даже без вида на жительство. Взрослые должны спросить у врача, какие прививки им нужны.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-2b6kn = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
l-8tnmg = Для новорождённых обычно приходит письмо с датой. Если оно не пришло, спросите [детского врача (pediatra)][1].
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = прививка
l-vwe9n = Если вы приехали из другой страны, возьмите прививочную книжку. Центр проверит, каких прививок не хватает.
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = Если книжки нет, всё равно идите. Врач решит, что делать.
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
l-izuaa = Запишитесь в **centro vaccinale** (центр вакцинации) [ASST][1]. Детский врач скажет, где он.
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = прививка
l-y7vvp = В день прививки скажите, если у ребёнка температура или аллергия.

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = детские ясли
p-egkyw = Справку. Её требуют в яслях и в школе.

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = детские ясли
# term: vaccini → { -vaccino } = прививка
l-vcicb = **Ясли и детский сад (до исполнения 6 лет):** без обязательных прививок ребёнка не принимают.
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **Школа с 6 лет:** ребёнка всё равно принимают, но родители могут получить штраф.
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = прививка
l-stc3b = **Беременность и поездки:** есть рекомендованные прививки. Сначала спросите.

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = Если что-то идёт не так
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = прививка
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
p-tbbja = Вы боитесь прививки? Поговорите с детским врачом. Вы можете задать все вопросы, в том числе с [медиатором][1].
