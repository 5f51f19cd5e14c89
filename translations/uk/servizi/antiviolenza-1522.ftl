### 1522: aiuto contro violenza e stalking — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: допомога проти насильства і переслідування
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = Безкоштовний номер, що працює завжди, для тих, хто зазнає насильства або переслідування.
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = центр проти насильства
keywords = насильство; сталкінг; побиття; центр проти насильства; чоловік б’є; насильство над жінками; домашнє насильство; мене б’ють; мені страшно; чоловік мене б’є; зґвалтування; мене зґвалтували; зґвалтували; зґвалтував; сексуальне насильство; домагання; примусовий шлюб; мене хочуть видати заміж; змушують вийти заміж; не хочу заміж; чоловік погрожує; він мене побив; чоловік побив мене; мене побили; побив мене; переслідує мене; замкнув мене; хоче мене вбити; начальник мене чіпає
# it: ascolto e informazioni
f-ggfw7 = вас вислухають і дадуть інформацію
# it: violenza e stalking
f-tc9cr = насильство і переслідування
# it: emergenza
f-2k7hv = екстрена допомога
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = За номером { $phone } відповідає людина, яка вас вислухає. Служба працює в будь-який час, щодня.

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = Для жінок, які зазнають насильства або переслідування. Дзвонити може також той, хто знає жінку в небезпеці.
# it: Puoi chiamare anche senza documenti.
p-9m8nq = Дзвонити можна навіть без документів.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = Якщо ви в небезпеці зараз, дзвоніть { $phone-emergenza }.
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = Знайдіть безпечне місце, щоб поговорити.
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = Дзвоніть { $phone-violenza-e-stalking }. Дзвінок **безкоштовний**.
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = Розкажіть, що відбувається. Можна не називати свого імені.
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = центр проти насильства
l-t2a64 = Запитайте, де є [центр проти насильства][1].
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = Відповідають кількома мовами: відразу назвіть свою. Якщо ви не можете говорити, є також чат на сайті { $phone-violenza-e-stalking }.

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = Вас вислухають і пояснять, що ви можете зробити. Ви самі вирішуєте, які кроки робити.
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = центр проти насильства
l-5mafj = Якщо у вас удома небезпечно, { -centro-antiviolenza } може пошукати [притулок (casa rifugio)][1]. Це таємне і захищене місце.
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = Ваші діти можуть поїхати з вами.
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = дохід
l-f7duw = У справах про домашнє насильство, переслідування і сексуальне насильство адвокат – [за рахунок держави][1], за **будь-якого доходу**.

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
# term: centro antiviolenza → { -centro-antiviolenza } = центр проти насильства
p-2rxzn = Закон передбачає [посвідку на проживання][1] для тих, хто зазнав домашнього насильства. Вона не дається автоматично: запитайте в { -centro-antiviolenza(case: "loc") } або в адвоката.
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = центр проти насильства
p-7sjhr = У вас посвідка для сім’ї? Якщо ви підете від чоловіка, зазвичай можна просити власну посвідку. Спочатку запитайте в { -centro-antiviolenza(case: "loc") } або в адвоката.
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-mns8n = Ви поранені? Ідіть до [відділення невідкладної допомоги (pronto soccorso)][1]. Скажіть медсестрі: **ho subito violenza** (я зазнала насильства). Для таких випадків є окремий порядок, у таємниці від інших.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = Для вашої безпеки
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = Якщо хтось перевіряє ваш телефон, видаліть дзвінок зі списку.
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = Якщо можете, дзвоніть із телефону людини, якій довіряєте.
