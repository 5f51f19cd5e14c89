### Curarsi senza permesso di soggiorno — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
title = Лікуватися без посвідки на проживання
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = медичний код для людей без посвідки
summary = Код STP дає право на лікування. Лікарня не повідомляє про вас поліцію лише через те, що ви без посвідки.
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = медичний код для людей без посвідки
# term: eni → { -eni } = медичний код для незастрахованих громадян Європейського Союзу
keywords = STP; ENI; без документів; нелегал; без посвідки; термінова допомога; лікування без документів
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = медичний код для людей без посвідки
f-kmycq = код STP або лікування для громадян Європейського Союзу
# it: il codice
f-dcatb = код
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = На здоров’я мають право **всі**. Ви можете лікуватися, навіть якщо не маєте посвідки.
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = Лікар і лікарня **не** можуть повідомити про вас поліцію лише через те, що ви не маєте посвідки. Є тільки кілька випадків, коли лікар мусить повідомити, так само як і про італійських громадян.

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = медичний код для людей без посвідки
l-kcmtv = Хто не є громадянином Європейського Союзу і не має посвідки, просить код [STP][1].
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = медичний код для незастрахованих громадян Європейського Союзу
l-39aau = Хто є громадянином Європейського Союзу і не може записатися, у багатьох регіонах отримує код [ENI][1]. У Ломбардії запитайте в лікарні, що потрібно.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-rrwhn = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
l-7zqfh = Ідіть до лікарні або до відділення [ASST][1]. Можна прийти навіть лише по код.
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = паспорт
l-bfhfi = Назвіть ім’я, дату народження і країну. Ви не зобов’язані мати з собою паспорт.
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = Підпишіть папір, якщо не маєте грошей платити.
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = Ви отримуєте код. Показуйте його на кожному огляді.

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = З кодом ви маєте право на:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = термінову допомогу
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = необхідне лікування, навіть якщо воно тривале
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = обстеження під час вагітності і материнства
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = щеплення
l-ehrwj = щеплення
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = лікування дітей та заразних хвороб

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = Код діє 6 місяців по всій Італії. Потім просіть його поновити.

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = медична доплата
p-hikj9 = Код безкоштовний. За деякі огляди, можливо, доведеться заплатити [медичну доплату (ticket)][1], як і італійцям. Якщо не маєте грошей, скажіть про це.

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = неповнолітня особа
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
p-mz7z7 = **Неповнолітні** мають право на [дитячого лікаря][1] навіть без посвідки.

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = Якщо щось піде не так
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
p-464sy = Вас не прийняли у віконці? Попросіть поговорити із { -assistente-sociale(case: "ins") } лікарні. Попросіть допомоги також в асоціації або в [Mondinsieme][1].
