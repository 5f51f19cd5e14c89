### Vaccini per bambini e adulti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Vaccini per bambini e adulti
# term: vaccini → { -vaccino } = щеплення
title = Щеплення для дітей і дорослих
# it: Quali vaccini sono obbligatori e come prenotare.
# term: vaccini → { -vaccino } = щеплення
summary = Які щеплення обов’язкові і як записатися.
# it: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# term: libretto vaccinale → { -vaccino } = щеплення
# term: asilo nido → { -asilo-nido } = дитячі ясла
keywords = щеплення; вакцинація; книжечка щеплень; кір; ясла; щеплення для школи; грип; прививки; укол
# it: il libretto dei vaccini, anche del tuo Paese
# term: vaccini → { -vaccino } = щеплення
f-gjmkp = книжечка щеплень, також із вашої країни
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
# term: codice stp → { -stp } = медичний код для людей без посвідки
f-u875h = медична картка (tessera sanitaria) або код STP
# it: il certificato dei vaccini
# term: vaccini → { -vaccino } = щеплення
f-xjw2c = довідка про щеплення
# it: i vaccini obbligatori per i minori
# term: vaccini → { -vaccino } = щеплення
# term: minori → { -minore } = неповнолітня особа
f-tnfq3 = обов’язкові щеплення для неповнолітніх
# it: I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.
# note: [1] = termini/vaccino
# term: vaccini → { -vaccino } = щеплення
# term: minori → { -minore } = неповнолітня особа
p-fewmy = [Щеплення (vaccini)][1] захищають від тяжких хвороб. Для неповнолітніх деякі з них обов’язкові і безкоштовні.

## A chi è rivolto

# it: A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# term: vaccini → { -vaccino } = щеплення
p-p4dnh = Для тих, кому від 0 до 16 років (16 включно), навіть без посвідки. Якщо ви дорослі, запитайте в лікаря, які щеплення вам потрібні.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-2b6kn = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 1 di 5
# note: [1] = servizi/pediatra
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
l-8tnmg = Для немовлят зазвичай приходить лист із датою. Якщо не приходить, запитайте в [дитячого лікаря][1].
# it: Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 2 di 5
# term: vaccini → { -vaccino } = щеплення
l-vwe9n = Якщо ви приїхали з іншої країни, візьміть книжечку щеплень. Центр перевіряє, яких бракує.
# it: Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 3 di 5
l-pfygq = Якщо книжечки немає, усе одно йдіть. Лікар вирішить, що робити.
# it: Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 4 di 5
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
l-izuaa = Запишіться до **centro vaccinale** (центру щеплень) установи [ASST][1]. Дитячий лікар скаже вам, де він.
# it: Il giorno del vaccino di' se il bambino ha febbre o allergie.
# note: voce 5 di 5
# term: vaccino → { -vaccino } = щеплення
l-y7vvp = У день щеплення скажіть, якщо в дитини температура або алергія.

## Cosa si ottiene

# it: Un certificato. Lo chiedono il nido e la scuola.
# term: nido → { -asilo-nido } = дитячі ясла
p-egkyw = Довідка. Її вимагають ясла і школа.

## Casi particolari

# it: **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 1 di 3
# term: nido → { -asilo-nido } = дитячі ясла
# term: vaccini → { -vaccino } = щеплення
l-vcicb = **Ясла і дитячий садок (поки дитині немає 6 років):** без обов’язкових щеплень дитину не приймають.
# it: **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 2 di 3
l-2cw98 = **Школа від 6 років:** дитину все одно приймають, але батьки ризикують отримати штраф.
# it: **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.
# note: voce 3 di 3
# term: vaccini → { -vaccino } = щеплення
l-stc3b = **Вагітність і подорожі:** є рекомендовані щеплення. Спочатку запитайте.

## Se qualcosa va male

# it: Se qualcosa va male
t-q5es9 = Якщо щось піде не так
# it: Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
# term: vaccino → { -vaccino } = щеплення
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
p-tbbja = Ви боїтеся щеплення? Поговоріть з дитячим лікарем. Можна поставити всі запитання, також із [медіатором][1].
