### Consultorio familiare — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consultorio familiare
# term: consultorio familiare → { -consultorio-familiare } = семейная консультация
title = Семейная консультация
# it: Ginecologa, ostetrica, psicologa e assistente sociale per donne, coppie e ragazzi.
# term: assistente sociale → { -assistente-sociale } = социальный работник
summary = Гинеколог, акушерка, психолог и социальный работник для женщин, пар и подростков.
# it: consultorio; ginecologo; contraccezione; aborto; gravidanza; coppia; adolescenti; preservativi; preservativo; pillola; pillola del giorno dopo; spirale; anticoncezionale; abortire; interrompere la gravidanza; gravidanza non voluta; test di gravidanza; ritardo del ciclo; ginecologa
# term: consultorio → { -consultorio-familiare } = семейная консультация
keywords = женская консультация; гинеколог; контрацепция; аборт; беременность; пара; подростки; консульторио; презервативы; презерватив; противозачаточные; противозачаточные таблетки; экстренная контрацепция; таблетка на следующее утро; спираль; сделать аборт; прервать беременность; нежелательная беременность; тест на беременность; задержка месячных
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
# term: codice stp → { -stp } = медицинский код для людей без вида на жительство
f-mzitm = медицинская карточка или код STP, если они у вас есть
# it: visite, ascolto e consigli
f-2jn2n = осмотры, разговор и советы
# it: Il [consultorio][1] aiuta donne, coppie, genitori e ragazzi. **Non serve la ricetta** del medico.
# note: [1] = termini/consultorio-familiare
# term: consultorio → { -consultorio-familiare } = семейная консультация
# term: ricetta → { -ricetta } = рецепт или направление
p-niv4a = [Семейная консультация (consultorio)][1] помогает женщинам, парам, родителям и подросткам. **Направление врача не нужно.**

## A chi è rivolto

# it: A tutti. Le donne possono andare anche senza permesso di soggiorno. I minorenni possono andare da soli.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
# term: minorenni → { -minore } = несовершеннолетний
p-frcwk = Для всех. Женщины могут прийти и без вида на жительство. Несовершеннолетние могут прийти одни.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-iiuzc = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Telefona o vai di persona. Chiedi l'indirizzo al medico, in farmacia o in Comune.
# note: voce 1 di 4
l-5sq28 = Позвоните или придите лично. Спросите адрес у врача, в аптеке или в муниципалитете.
# it: Di' in breve che cosa ti serve.
# note: voce 2 di 4
l-7yhy5 = Коротко скажите, что вам нужно.
# it: Chiedi una medica donna o un [mediatore][1], se vuoi.
# note: voce 3 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-bkg2n = Если хотите, попросите женщину-врача или [медиатора][1].
# it: Vai all'appuntamento. Quello che dici resta segreto.
# note: voce 4 di 4
l-79xr2 = Придите в назначенное время. То, что вы скажете, останется в тайне.

## Cosa si ottiene

# it: visite per la gravidanza e dopo il parto
# note: voce 1 di 5
l-qfrc3 = осмотры во время беременности и после родов
# it: consigli e mezzi per non restare incinta, controlli per le donne
# note: voce 2 di 5
l-s9pjz = советы и средства, чтобы не забеременеть, осмотры для женщин
# it: aiuto per una gravidanza che non vuoi continuare
# note: voce 3 di 5
l-mq9pc = помощь, если вы не хотите сохранять беременность
# it: ascolto per problemi di coppia e con i figli
# note: voce 4 di 5
l-3h2zu = разговор о проблемах в паре и с детьми
# it: corsi prima del parto
# note: voce 5 di 5
l-jfehm = курсы перед родами

## Tempi e scadenze

# it: Puoi interrompere la gravidanza, di regola, nei primi **90 giorni**. Se ci pensi, vai subito al consultorio.
# note: critico: qui uno sbaglio può fare danno
# term: consultorio → { -consultorio-familiare } = семейная консультация
p-mfy6c = Вы можете прервать беременность, как правило, в первые **90 дней**. Если вы думаете об этом, сразу идите в { -consultorio-familiare(case: "acc") }.

## Quanto costa

# it: Molte cose sono gratis. Per alcune paghi un [ticket][1]: chiedi prima.
# note: [1] = termini/ticket
# term: ticket → { -ticket } = медицинская доплата
p-qdj2k = Многое бесплатно. За некоторые услуги вы платите [медицинскую доплату (ticket)][1]: сначала спросите.

## Casi particolari

# it: **Mutilazioni genitali.** Puoi parlarne senza vergogna. Ci sono cure.
# note: voce 1 di 2
l-f8rhq = **Калечащие операции на половых органах (обрезание женщин).** Об этом можно говорить без стыда. Лечение есть.
# it: **Matrimonio forzato o violenza.** Dillo: qui sanno a chi mandarti.
# note: voce 2 di 2
l-4aibj = **Брак по принуждению или насилие.** Скажите об этом: здесь знают, к кому вас направить.

## Se qualcosa va male

# it: Se qualcosa va male
t-8teuq = Если что-то идёт не так
# it: Il primo appuntamento è fra molto tempo? Di' che è urgente. In Lombardia ci sono consultori pubblici e consultori privati che lavorano con il pubblico. Chiedi anche agli altri.
p-ywaxk = Первое свободное время нескоро? Скажите, что это срочно. В Ломбардии есть государственные консультации и частные консультации, которые работают вместе с государственной службой. Спросите и в других.
