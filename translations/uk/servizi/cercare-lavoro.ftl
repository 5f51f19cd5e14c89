### Cercare lavoro con il centro per l'impiego — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
title = Шукати роботу через центр зайнятості
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = Безкоштовна державна установа, яка допоможе знайти роботу або курс.
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = заява про готовність працювати
# term: ufficio di collocamento → { -centro-per-l-impiego } = центр зайнятості
keywords = робота; безробітний; резюме; центр зайнятості; DID; біржа праці; вакансії
# it: il curriculum, se ce l'hai
f-nsabb = резюме, якщо маєте
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = заява про готовність працювати
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = співбесіда та угода з кроками, які треба зробити
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр зайнятості
p-9hx4g = [Центр зайнятості (centro per l'impiego)][1] – це державна установа. У Ломбардії ним керує провінція.

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = Для тих, хто не має роботи або хоче її змінити. Якщо ви не маєте громадянства країни Європейського Союзу, потрібна посвідка, яка дозволяє працювати.

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = Запитайте в муніципалітеті (Comune) або в [провінції][1], який центр у вашій зоні.
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = Запишіться на прийом.
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = заява про готовність працювати
l-xxegq = Підпишіть [DID (заяву про готовність працювати)][1]: ви кажете, що не маєте роботи і готові працювати.
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = Пройдіть співбесіду. Розкажіть, ким ви працювали і що вмієте робити.
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = Підпишіть **patto di servizio** (угоду з центром). У ній написано, що робите ви і що робить центр.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = Приходьте на всі зустрічі.

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = допомога з написанням резюме
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = пропозиції роботи
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = стажування
l-iighg = курси і [стажування][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = посвідка для пошуку роботи
l-w6d8v = **Втратили роботу?** Ви не втрачаєте посвідку відразу. З [посвідкою для пошуку роботи (attesa occupazione)][1] ви зазвичай маєте щонайменше рік на пошук.
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = шукач притулку
l-t5gkf = **Шукачі притулку.** Через певний час після заяви ви можете працювати.
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = Є також приватні **agenzie per il lavoro** (агентства з працевлаштування). Для тих, хто шукає роботу, вони безкоштовні.
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = Ніколи не платіть, щоб отримати роботу. Брати гроші з тих, хто шукає роботу, заборонено.

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = Якщо щось піде не так
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = Якщо ви пропустите зустріч без причини, можете втратити допомогу. Якщо хворієте, принесіть довідку лікаря.
