### Alcol, droghe e gioco d'azzardo: aiuto per smettere — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = Алкоголь, наркотики та азартні ігри: допомога, щоб кинути
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = Безкоштовна державна служба для тих, хто має залежність, і для їхніх сімей.
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = служба лікування залежностей
keywords = SerD; наркотики; алкоголь; алкоголізм; азартні ігри; залежність; ігрові автомати; п’ю забагато; багато п’ю; не можу кинути пити; чоловік п’є; син п’є; п’яний; алкоголік; запій; вживаю наркотики; син вживає наркотики; наркоман; не можу перестати грати
# it: ascolto e cure
f-9s565 = розмова і лікування
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = служба лікування залежностей
p-r4c6c = **Servizio dipendenze** ([SerD, служба лікування залежностей][1]) допомагає тим, хто не може кинути пити, вживати наркотики або грати в азартні ігри.

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = Для тих, хто має проблему, та їхніх родичів. Можна прийти навіть лише поговорити.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-ik43y = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = рецепт або направлення
l-ca8eu = Адресу запитайте в лікаря або в аптеці. Направлення не потрібне.
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = Зателефонуйте або прийдіть особисто.
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = Розкажіть про свою ситуацію. Якщо хочете, можете **не** називати свого імені.
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = Разом із ними виберіть шлях лікування.

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = Розмова, огляди, ліки, групи. Усе безкоштовно і в таємниці.

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = служба лікування залежностей
l-ghgbv = Хто звертається до SerD, на того через це не заявляють до поліції.
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = Якщо ви працюєте, у певних випадках можна зберегти робоче місце на час лікування. Запитайте в службі.
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = Сім’я може просити допомоги, навіть якщо родич не хоче.

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = Якщо щось піде не так
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = Людина не прокидається або погано дихає? Дзвоніть на [номер екстреної допомоги][1].
