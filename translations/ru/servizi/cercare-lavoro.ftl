### Cercare lavoro con il centro per l'impiego — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
title = Искать работу с центром занятости
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = Бесплатное государственное учреждение, которое помогает найти работу или курс.
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = заявление о готовности работать
# term: ufficio di collocamento → { -centro-per-l-impiego } = центр занятости
keywords = работа; безработный; резюме; центр занятости; DID; биржа труда; поиск работы; вакансии
# it: il curriculum, se ce l'hai
f-nsabb = резюме, если оно у вас есть
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = заявление о готовности работать
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = беседа и договорённость о следующих шагах
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
p-9hx4g = [Центр занятости (centro per l'impiego)][1] — государственное учреждение. В Ломбардии им управляет провинция.

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = Для тех, у кого нет работы или кто хочет её сменить. Если вы не гражданин Европейского союза, нужен вид на жительство, который разрешает работать.

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = Спросите в муниципалитете (Comune) или в [провинции (Provincia)][1], какой центр обслуживает вашу зону.
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = Запишитесь на приём.
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = заявление о готовности работать
l-xxegq = Подпишите [DID][1]: вы заявляете, что вы без работы и готовы работать.
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = Пройдите беседу. Расскажите, кем вы работали и что умеете.
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = Подпишите **patto di servizio** (договорённость об услугах). Там написано, что делаете вы и что делает центр.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = Приходите на все встречи.

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = помощь в составлении резюме
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = предложения работы
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = стажировка
l-iighg = курсы и [стажировки (tirocini)][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = вид на жительство для поиска работы
l-w6d8v = **Вы потеряли работу?** Вы не сразу теряете вид на жительство. С [видом на жительство для поиска работы (attesa occupazione)][1] у вас обычно есть по крайней мере год, чтобы искать.
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = проситель убежища
l-t5gkf = **Просители убежища.** Через некоторое время после подачи заявления вы можете работать.
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = Есть и частные **agenzie per il lavoro** (агентства по трудоустройству). Для тех, кто ищет работу, они бесплатные.
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = Никогда не платите за то, чтобы получить работу. Брать деньги с тех, кто ищет работу, запрещено.

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = Если что-то идёт не так
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = Если вы пропустите встречу без причины, можете потерять помощь. Если вы болеете, принесите справку от врача.
