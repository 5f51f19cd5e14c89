### Ho ricevuto una lettera dalla Questura — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = управління поліції
title = Мені прийшов лист з управління поліції (Questura)
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = управління поліції
summary = Що робити, якщо управління поліції (Questura) вас викликає, просить документи або відмовляє.
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = управління поліції
# term: preavviso di rigetto → { -preavviso-di-rigetto } = попередження про відмову
# term: espulsione → { -espulsione } = видворення
keywords = лист; Questura; квестура; поліція; виклик; попередження про відмову; preavviso di rigetto; відмова; бракує документів; видворення
# it: la lettera e la busta
f-u4hf3 = лист і конверт
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
f-jqzbm = посвідка або квитанція про заяву
# it: una risposta mandata in tempo
f-me52b = відповідь, надіслана вчасно
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = бюро допомоги з документами
f-8fdpx = Patronato або адвокат може відповісти разом із вами.
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
p-4gfcm = Відразу відкривайте кожен лист з [управління поліції (Questura)][1]. Там може бути день, до якого треба відповісти.

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-ce4ur = Для тих, хто має { -permesso-di-soggiorno(case: "acc") } або просив її.

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = Напишіть на конверті день, коли ви отримали лист. Рахуйте дні від цього дня.
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
l-9y3cz = Не розумієте листа? Того самого дня віднесіть його до [бюро допомоги (patronato)][1].
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = Подивіться, який із трьох випадків ваш.

## È un appuntamento

# it: È un appuntamento
t-giwbm = Вам призначили прийом
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = управління поліції
p-fg6rm = Ідіть до { -questura(case: "gen") } того дня. Візьміть лист і документи, які там просять. Якщо не можете прийти, заздалегідь попросіть інший день.

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = Бракує документів або хочуть відмовити
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = попередження про відмову
p-9xecq = Лист, у якому сказано «ми хочемо відмовити», називається [попередження про відмову (preavviso di rigetto)][1]. Це ще не відмова.
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = Зазвичай у вас є **10 днів**, щоб відповісти. Подивіться в листі, скільки днів ви маєте.
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = бюро допомоги з документами
l-p5aqu = Відразу йдіть до { -patronato } або до адвоката.
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = Надішліть документи, яких бракує, і поясніть свої причини.
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = рекомендований лист
# term: pec → { -pec } = сертифікована електронна пошта
# term: ricevuta → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
l-m3q5a = Надішліть усе [рекомендованим листом (raccomandata)][1], через [PEC][2] або віднесіть особисто. Збережіть квитанцію.

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = видворення
t-gj89m = Це відмова або { -espulsione }
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = оскарження
p-zdpef = Ідіть до адвоката **того самого дня**. На [оскарження (ricorso)][1] дається мало днів.
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = видворення
p-cfy5h = Адвокат може бути [за рахунок держави][1], також у справі проти [видворення (espulsione)][2].

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = Знайшли повідомлення з пошти? Відразу йдіть забрати лист. Дні минають, навіть якщо ви його не забрали.

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = Якщо щось піде не так
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
p-sjgag = Час уже минув? Усе одно йдіть до адвоката. Візьміть лист, конверт і всі квитанції, які у вас є.
