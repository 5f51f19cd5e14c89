### Alcol, droghe e gioco d'azzardo: aiuto per smettere — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = Алкоголь, наркотики и азартные игры: помощь, чтобы бросить
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = Бесплатная государственная служба для тех, у кого зависимость, и для их семей.
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = служба лечения зависимостей
keywords = SerD; наркотики; алкоголь; алкоголизм; азартные игры; зависимость; игровые автоматы; слишком много пью; не могу бросить пить; муж пьёт; муж алкоголик; пьяный; алкоголик; запой; употребляю наркотики; сын наркоман; сын употребляет наркотики; наркоман; не могу бросить играть
# it: ascolto e cure
f-9s565 = разговор и лечение
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = служба лечения зависимостей
p-r4c6c = **Servizio dipendenze** ([служба лечения зависимостей, SerD][1]) помогает тем, кто не может бросить пить, употреблять наркотики или играть на деньги.

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = Для тех, у кого есть эта проблема, и для их родственников. Можно прийти и просто поговорить.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-ik43y = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = рецепт или направление
l-ca8eu = Спросите адрес у врача или в аптеке. Направление не нужно.
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = Позвоните или придите лично.
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = Расскажите о своём положении. Если хотите, можете **не** называть своё имя.
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = Вместе решите, что делать дальше.

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = Разговор, осмотры, лекарства, группы. Всё бесплатно, и всё остаётся в тайне.

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = служба лечения зависимостей
l-ghgbv = На тех, кто ходит в SerD, из-за этого не заявляют в полицию.
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = Если вы работаете, в некоторых случаях можно сохранить рабочее место на время лечения. Спросите в службе.
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = Семья может попросить помощи, даже если родственник не хочет.

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = Если что-то идёт не так
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = Человек не просыпается или плохо дышит? Звоните по [номеру экстренной помощи][1].
