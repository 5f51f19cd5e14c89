### Mensa e autobus della scuola — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = Школьная столовая и автобус
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = Как записать детей в столовую и на школьный автобус и платить меньше.
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = столовая; школьный автобус; обед; диета; питание; талоны
# it: il certificato del medico, per una dieta di salute
f-pixfs = справка от врача, для диеты по здоровью
# it: il posto alla mensa o sull'autobus
f-2rr89 = место в столовой или в автобусе
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = Mensa — это обед в школе. Scuolabus — это автобус для детей. Обычно их организует муниципалитет (Comune).

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = Для детей и подростков, которые ходят в школу.

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = Спросите в школе, есть ли столовая и автобус.
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = Спросите в муниципалитете, когда можно подать заявление. Часто это до лета.
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = показатель достатка семьи
l-t8ypk = Принесите [ISEE][1], если он низкий. Вы платите меньше.
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = Скажите, чего ваш ребёнок **не** может есть.
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-97wc5 = Платите так, как скажет муниципалитет. Храните квитанции.

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **Питание по религии**, например без свинины: напишите об этом в заявлении.
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **Аллергия или болезнь:** принесите справку от врача.
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **Приехали в течение учебного года?** Сразу спросите: часто место ещё есть.

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = Если что-то идёт не так
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = социальный работник
p-2bjqm = Не можете заплатить? Скажите об этом в муниципалитете, пока долги не стали слишком большими. Поговорите с [социальным работником (assistente sociale)][1].
