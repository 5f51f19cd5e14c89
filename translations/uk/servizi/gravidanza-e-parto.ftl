### Sei incinta: cure, esami e parto — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = Ви вагітні: медична допомога, аналізи і пологи
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = Обстеження і лікарня для вагітних жінок, навіть без посвідки.
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = вагітність; вагітна; пологи; акушерка; УЗД; посвідка для лікування; курси для вагітних; чекаю дитину; тест на вагітність
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
# term: codice stp → { -stp } = медичний код для людей без посвідки
f-zjcf4 = медична картка (tessera sanitaria) або код STP, якщо маєте
# it: gli esami che hai già fatto
f-9t7be = результати аналізів та обстежень, які ви вже зробили
# it: visite, esami e assistenza al parto
f-6xchf = огляди, аналізи та обстеження, допомога під час пологів
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = Під час вагітності ви маєте право на огляди, аналізи, обстеження і пологи в лікарні.

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-vip88 = Для всіх жінок, **навіть без посвідки на проживання**.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-isdvd = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = сімейна консультація
l-urvrm = Зробіть тест на вагітність. Потім ідіть до [сімейної консультації (consultorio)][1] або до лікаря.
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = Пройдіть перший огляд якнайраніше, найкраще в перші три місяці.
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = Зробіть призначені аналізи та обстеження. Тримайте всі папери в одній папці.
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = Виберіть лікарню. Запитайте про курси перед пологами.
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = В останні місяці підготуйте сумку і документи.
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = Коли починаються болі або відходять води, їдьте до лікарні.
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-igu74 = У вас кровотеча, висока температура або ви більше не відчуваєте рухів дитини? Дзвоніть на [номер екстреної допомоги][1] або їдьте до { -pronto-soccorso(case: "gen") }.

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = рецепт або направлення
# term: esenzione → { -esenzione } = звільнення від оплати
p-fgnge = Найважливіші аналізи та обстеження під час вагітності безкоштовні, якщо в направленні записано [звільнення від оплати (esenzione)][1].

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
l-93rk3 = **Немає посвідки?** Ви можете попросити в [управлінні поліції (Questura)][1] посвідку через вагітність. Вона діє до 6 місяців після пологів. Вас не можуть вислати.
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **Працюєте?** Читайте про [декретну відпустку][1]. Поки ви вагітні, вас не можуть звільнити, крім рідкісних випадків.
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **Не хочете залишити дитину?** Ви можете народити в лікарні і не називати свого імені. Ніхто вас не засуджує.

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = Якщо щось піде не так
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = сімейна консультація
p-8xfvg = Після пологів вам дуже сумно або є погані думки? Так буває в багатьох жінок. Поговоріть з акушеркою, у { -consultorio-familiare(case: "loc") } або з лікарем.
