### Consultorio familiare — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = сімейна консультація
title = Сімейна консультація
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
summary = Гінеколог, акушерка, психолог і соціальний працівник для жінок, пар і підлітків.
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = сімейна консультація
keywords = consultorio; жіноча консультація; гінеколог; контрацепція; аборт; вагітність; пара; підлітки; презервативи; презерватив; протизаплідні; протизаплідні таблетки; екстрена контрацепція; таблетка після сексу; спіраль; зробити аборт; перервати вагітність; небажана вагітність; тест на вагітність; затримка місячних
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
# term: codice stp → { -stp } = медичний код для людей без посвідки
f-mzitm = медична картка (tessera sanitaria) або код STP, якщо маєте
# it: visite, ascolto e consigli
f-2jn2n = огляди, розмова і поради
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = сімейна консультація
# term: ricetta → { -ricetta } = рецепт або направлення
p-niv4a = [Сімейна консультація (consultorio)][1] допомагає жінкам, парам, батькам і підліткам. **Направлення від лікаря не потрібне.**

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
# term: minorenni → { -minore } = неповнолітня особа
p-frcwk = Для всіх. Жінки можуть приходити і без { -permesso-di-soggiorno(case: "gen") }. Неповнолітні можуть приходити самі.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-iiuzc = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = Зателефонуйте або прийдіть особисто. Адресу запитайте в лікаря, в аптеці або в муніципалітеті.
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = Коротко скажіть, що вам потрібно.
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = Попросіть лікарку-жінку або [медіатора][1], якщо хочете.
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = Прийдіть на прийом. Те, що ви кажете, залишається в таємниці.

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = огляди під час вагітності і після пологів
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = поради і засоби, щоб не завагітніти, обстеження для жінок
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = допомога, якщо ви не хочете продовжувати вагітність
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = розмова про проблеми в парі та з дітьми
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = курси підготовки до пологів

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = сімейна консультація
p-mfy6c = Ви можете перервати вагітність, як правило, у перші **90 днів**. Якщо ви про це думаєте, негайно йдіть до { -consultorio-familiare(case: "gen") }.

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = медична доплата
p-qdj2k = Багато чого безкоштовно. За деякі послуги ви платите [медичну доплату (ticket)][1]: спочатку запитайте.

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **Каліцтво статевих органів.** Ви можете говорити про це без сорому. Є лікування.
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **Примусовий шлюб або насильство.** Скажіть про це: тут знають, до кого вас направити.

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = Якщо щось піде не так
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = Найближчий вільний запис нескоро? Скажіть, що це терміново. У Ломбардії є державні консультації і приватні, які працюють з державою. Запитайте і в інших.
