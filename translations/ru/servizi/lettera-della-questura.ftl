### Ho ricevuto una lettera dalla Questura — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = управление полиции
title = Мне пришло письмо из управления полиции (Questura)
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = управление полиции
summary = Что делать, если управление полиции (Questura) вызывает вас, просит документы или отказывает.
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = управление полиции
# term: preavviso di rigetto → { -preavviso-di-rigetto } = предупреждение об отказе
# term: espulsione → { -espulsione } = выдворение
keywords = письмо; Questura; квестура; полиция; вызов; предупреждение об отказе; отказ; не хватает документов; выдворение
# it: la lettera e la busta
f-u4hf3 = письмо и конверт
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
f-jqzbm = вид на жительство или квитанция о заявлении
# it: una risposta mandata in tempo
f-me52b = ответ, отправленный вовремя
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = бюро помощи с документами
f-8fdpx = Бюро помощи с документами (patronato) или адвокат может ответить вместе с вами.
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
p-4gfcm = Сразу открывайте каждое письмо из [управления полиции (Questura)][1]. В нём может быть день, до которого надо ответить.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-ce4ur = Для тех, у кого есть { -permesso-di-soggiorno } или кто его попросил.

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = Напишите на конверте день, когда вы получили письмо. Считайте дни с этого дня.
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
l-9y3cz = Не понимаете письмо? В тот же день отнесите его в [бюро помощи с документами (patronato)][1].
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = Посмотрите, какой из трёх случаев ваш.

## È un appuntamento

# it: È un appuntamento
t-giwbm = Вам назначили приём
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = управление полиции
p-fg6rm = Идите в { -questura } в этот день. Возьмите письмо и документы, которые там просят. Если не можете прийти, заранее попросите другой день.

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = Не хватает документов или хотят отказать
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = предупреждение об отказе
p-9xecq = Письмо, в котором сказано «мы хотим отказать», называется [предупреждение об отказе (preavviso di rigetto)][1]. Это ещё не отказ.
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = Обычно у вас есть **10 дней**, чтобы ответить. Посмотрите в письме, сколько у вас дней.
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = бюро помощи с документами
l-p5aqu = Сразу идите в { -patronato } или к адвокату.
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = Отправьте документы, которых не хватает, и объясните свои причины.
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = заказное письмо
# term: pec → { -pec } = сертифицированная электронная почта
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-m3q5a = Отправьте всё [заказным письмом (raccomandata)][1], через [PEC][2] или отнесите сами. Сохраните квитанцию.

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = выдворение
t-gj89m = Это отказ или { -espulsione }
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = обжалование
p-zdpef = Идите к адвокату **в тот же день**. Дней на [обжалование (ricorso)][1] мало.
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = выдворение
p-cfy5h = Адвоката может [оплатить государство][1], в том числе если вы обжалуете [выдворение (espulsione)][2].

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = Нашли извещение с почты? Сразу идите за письмом. Дни идут, даже если вы его не забрали.

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = Если что-то идёт не так
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
p-sjgag = Время уже прошло? Всё равно идите к адвокату. Возьмите письмо, конверт и все квитанции, которые у вас есть.
