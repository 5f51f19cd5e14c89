### Associazioni e volontariato — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = Ассоциации и волонтёрство
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = Найти других людей, помогать и получать помощь.
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = ассоциация; волонтёр; община; иностранцы; встречи; друзья
# it: persone, attività e aiuto
f-sq9dp = люди, занятия и помощь
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = Ассоциации — это группы людей, которые что-то делают вместе. Некоторые созданы иностранными гражданами.

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = гражданство
p-p9zcb = Для всех. Чтобы быть волонтёром, гражданство не нужно.

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = Попросите в муниципалитете (Comune) список ассоциаций.
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = В Кремоне спросите в [Mondinsieme][1].
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = Придите на встречу. Посмотрите, нравится ли вам.
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = Если хотите создать ассоциацию, попросите помощи в центре поддержки волонтёров.

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = друзей и людей из вашей страны
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = место, где можно говорить по-итальянски
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = практическую помощь: бланки, еда, одежда, школа
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = занятия для детей

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = Проект [Terre di Inclusione][1] хотел составить карту ассоциаций. Он хотел также поддержать ассоциации иностранных граждан. Мы не знаем, что из этого ещё есть.

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = Если что-то идёт не так
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = Ассоциация просит у вас много денег или оригиналы документов? Не давайте. Посоветуйтесь в муниципалитете.
