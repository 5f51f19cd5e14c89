### Curarsi senza permesso di soggiorno — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Curarsi senza permesso di soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
title = Лечиться без вида на жительство
# it: Il codice STP dà diritto alle cure. L'ospedale non ti segnala solo perché sei senza permesso.
# term: codice stp → { -stp } = медицинский код для людей без вида на жительство
summary = Код STP даёт право на лечение. Больница не сообщает о вас в полицию только из-за того, что у вас нет вида на жительство.
# it: STP; ENI; senza documenti; clandestino; irregolare; senza permesso; cure urgenti
# term: stp → { -stp } = медицинский код для людей без вида на жительство
# term: eni → { -eni } = медицинский код для незастрахованных граждан Европейского союза
keywords = STP; ENI; без документов; нелегально; без вида на жительство; срочное лечение; нелегал
# it: il codice STP, oppure le cure per i cittadini dell'Unione europea
# term: codice stp → { -stp } = медицинский код для людей без вида на жительство
f-kmycq = код STP или лечение для граждан Европейского союза
# it: il codice
f-dcatb = код
# it: La salute è un diritto di **tutti**. Puoi curarti anche se non hai il permesso.
p-zgxf8 = Здоровье — это право **всех**. Вы можете лечиться, даже если у вас нет вида на жительство.
# it: Il medico e l'ospedale **non** possono segnalarti alla polizia solo perché sei senza permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-nw3eu = Врач и больница **не** могут сообщить о вас в полицию только из-за того, что у вас нет вида на жительство. Есть только несколько случаев, когда врач обязан сообщить, так же как и об итальянских гражданах.

## A chi è rivolto

# it: Chi non è cittadino dell'Unione europea e non ha il permesso: chiede il codice [STP][1].
# note: voce 1 di 2
# note: [1] = termini/stp
# term: stp → { -stp } = медицинский код для людей без вида на жительство
l-kcmtv = Те, кто не граждане Европейского союза и не имеют вида на жительство, просят код [STP][1].
# it: Chi è cittadino dell'Unione europea e non può iscriversi. In molte regioni riceve il codice [ENI][1]. In Lombardia chiedi all'ospedale che cosa serve.
# note: voce 2 di 2
# note: [1] = termini/eni
# term: eni → { -eni } = медицинский код для незастрахованных граждан Европейского союза
l-39aau = Граждане Европейского союза, которые не могут зарегистрироваться. Во многих областях они получают код [ENI][1]. В Ломбардии спросите в больнице, что нужно.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-rrwhn = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Vai in ospedale o in un ufficio dell'[ASST][1]. Puoi andare anche solo per chiedere il codice.
# note: voce 1 di 4
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
l-7zqfh = Идите в больницу или в отдел [ASST][1]. Можно прийти и только за кодом.
# it: Di' nome, data di nascita e Paese. Non sei obbligato a portare il passaporto.
# note: voce 2 di 4
# term: passaporto → { -passaporto } = паспорт
l-bfhfi = Назовите имя, дату рождения и страну. Приносить паспорт вы не обязаны.
# it: Firma un foglio se non hai soldi per pagare.
# note: voce 3 di 4
l-58r38 = Если у вас нет денег, чтобы заплатить, подпишите бумагу об этом.
# it: Ricevi il codice. Mostralo a ogni visita.
# note: voce 4 di 4
l-uz9s9 = Вам дадут код. Показывайте его на каждом приёме.

## Cosa si ottiene

# it: Con il codice hai diritto a:
p-xf9xg = С этим кодом вы имеете право на:
# it: cure urgenti
# note: voce 1 di 5
l-7d5mk = срочное лечение
# it: cure essenziali, anche se continuano nel tempo
# note: voce 2 di 5
l-h63ik = необходимое лечение, даже если оно длится долго
# it: visite in gravidanza e per la maternità
# note: voce 3 di 5
l-8iuh6 = осмотры при беременности и материнстве
# it: vaccini
# note: voce 4 di 5
# term: vaccini → { -vaccino } = прививка
l-ehrwj = прививки
# it: cure per i bambini e per le malattie che si attaccano
# note: voce 5 di 5
l-9jkqd = лечение детей и заразных болезней

## Tempi e scadenze

# it: Il codice vale 6 mesi in tutta Italia. Poi chiedi di rinnovarlo.
p-eih6s = Код действует 6 месяцев во всей Италии. Потом попросите его продлить.

## Quanto costa

# it: Il codice è gratis. Per alcune visite puoi dover pagare il [ticket][1], come gli italiani. Se non hai soldi, dillo.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = медицинская доплата
p-hikj9 = Код бесплатный. За некоторые приёмы, возможно, придётся заплатить [медицинскую доплату (ticket)][1], как и итальянцам. Если у вас нет денег, скажите об этом.

## Casi particolari

# it: I **minorenni** hanno diritto al [pediatra][1] anche senza permesso.
# note: [1] = servizi/pediatra
# term: minorenni → { -minore } = несовершеннолетний
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
p-mz7z7 = **Несовершеннолетние** имеют право на [детского врача (pediatra)][1] даже без вида на жительство.

## Se qualcosa va male

# it: Se qualcosa va male
t-fc4g5 = Если что-то идёт не так
# it: Uno sportello ti manda via? Chiedi di parlare con un'assistente sociale dell'ospedale. Chiedi aiuto anche a un'associazione o a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
# term: assistente sociale → { -assistente-sociale } = социальный работник
p-464sy = Вас не приняли? Попросите поговорить с социальным работником больницы. Попросите помощи и у ассоциации или в [Mondinsieme][1].
