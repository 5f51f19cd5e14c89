### Sei incinta: cure, esami e parto — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = Вы беременны: лечение, обследования и роды
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = Осмотры и больница для беременных, даже без вида на жительство.
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = беременность; беременна; роды; акушерка; УЗИ; вид на жительство по беременности; курсы перед родами; жду ребёнка; тест на беременность
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
# term: codice stp → { -stp } = медицинский код для людей без вида на жительство
f-zjcf4 = медицинская карточка или код STP, если они у вас есть
# it: gli esami che hai già fatto
f-9t7be = результаты обследований, которые вы уже прошли
# it: visite, esami e assistenza al parto
f-6xchf = осмотры, обследования и помощь при родах
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = Во время беременности вы имеете право на осмотры, обследования и роды в больнице.

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-vip88 = Для всех женщин, **даже без вида на жительство**.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-isdvd = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = семейная консультация
l-urvrm = Сделайте тест на беременность. Потом идите в [семейную консультацию (consultorio)][1] или к врачу.
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = Пройдите первый осмотр рано, лучше в первые три месяца.
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = Пройдите обследования, которые вам назначили. Храните все бумаги в одной папке.
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = Выберите больницу. Спросите о курсах перед родами.
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = В последние месяцы подготовьте сумку и документы.
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = Когда начнутся схватки или отойдут воды, поезжайте в больницу.
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-igu74 = У вас кровотечение, высокая температура или вы больше не чувствуете ребёнка? Звоните по [номеру экстренной помощи][1] или поезжайте в { -pronto-soccorso }.

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = рецепт или направление
# term: esenzione → { -esenzione } = освобождение от оплаты
p-fgnge = Самые важные обследования при беременности бесплатны, если в направлении указано [освобождение от оплаты (esenzione)][1].

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
l-93rk3 = **У вас нет вида на жительство?** Вы можете попросить в [управлении полиции (Questura)][1] вид на жительство по беременности. Он действует до 6 месяцев после родов. Выслать вас не могут.
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **Вы работаете?** Читайте про [декретный отпуск (congedo di maternità)][1]. Во время беременности вас не могут уволить, кроме редких случаев.
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **Не хотите оставить ребёнка у себя?** Вы можете родить в больнице и не называть своего имени. Никто вас не осудит.

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = Если что-то идёт не так
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = семейная консультация
p-8xfvg = После родов вам очень грустно или приходят плохие мысли? Так бывает у многих женщин. Поговорите с акушеркой, в { -consultorio-familiare(case: "loc") } или с врачом.
