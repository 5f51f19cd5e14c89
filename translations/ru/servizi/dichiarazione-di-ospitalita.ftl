### Ospitare una persona straniera: la comunicazione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ospitare una persona straniera: la comunicazione
title = Принять у себя иностранца: уведомление
# it: Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
summary = Тот, у кого живёт человек из страны вне Европейского союза, обязан сообщить об этом не позже чем через 48 часов.
# it: ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# term: cessione di fabbricato → { -ospitalita } = уведомление о предоставлении жилья
keywords = ospitalità; cessione di fabbricato; гость; 48 часов; уведомление; кто принял
# it: il documento di chi ospita
f-4hb96 = документ того, кто принимает
# it: il passaporto o il permesso dell'ospite
# term: passaporto → { -passaporto } = паспорт
f-kk82h = паспорт или вид на жительство гостя
# it: il contratto di casa o l'atto di proprietà
f-f33ja = договор на жильё или документ о собственности
# it: la ricevuta della comunicazione
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
f-8vdf6 = квитанция об уведомлении
# it: Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.
p-wycqj = Тот, кто принимает дома человека из страны вне Европейского союза, обязан об этом сообщить. Это касается и родственника, и друга.

## A chi è rivolto

# it: A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.
p-g4fu7 = Для тех, кто даёт жильё, даже бесплатно. Уведомление подаёт тот, кто принимает, а не гость.

## Come fare

# it: Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
# term: comunicazione di ospitalità → { -ospitalita } = уведомление о предоставлении жилья
# term: questura → { -questura } = управление полиции
l-4h4fx = Возьмите бланк **comunicazione di ospitalità** (уведомление о предоставлении жилья). Попросите его в муниципалитете (Comune) или в { -questura(case: "loc") }.
# it: Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 2 di 5
l-b24ju = Напишите данные свои, гостя и жилья. Подпишите.
# it: Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 3 di 5
l-bsp4s = Сдайте бланк **не позже чем через 48 часов** после приезда.
# it: Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 4 di 5
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
l-xn7rj = Если в вашем городе есть [управление полиции (Questura)][1], отнесите бланк туда. Если нет, спросите в муниципалитете, куда его отнести.
# it: Tieni la ricevuta. Danne una copia all'ospite.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-ciuut = Сохраните квитанцию. Дайте копию гостю.

## Cosa si ottiene

# it: Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: residenza → { -residenza } = регистрация по месту жительства
p-a3swy = Квитанция. Она может понадобиться гостю для вида на жительство или регистрации по месту жительства.

## Se qualcosa va male

# it: Se qualcosa va male
t-6javu = Если что-то идёт не так
# it: Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
p-nirw5 = Тот, кто не сообщает, может получить штраф. Если 48 часов прошли, всё равно подайте уведомление.
# it: Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
p-djk63 = Если тот, кто вас принимает, не хочет этого делать, посоветуйтесь в [бюро помощи с документами (patronato)][1].
