### Permesso per soggiornanti di lungo periodo — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = Довгострокова посвідка ЄС
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = Посвідка, яку не треба просити знову щороку чи кожні два роки.
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = довгострокова посвідка ЄС
keywords = довгострокова посвідка; carta di soggiorno; безстрокова посвідка; п’ять років; A2; lungo periodo
# it: la prova del reddito
# term: reddito → { -reddito } = дохід
f-5e26g = доказ доходу
# it: la prova che sai l'italiano al livello A2
f-g37ax = доказ, що ви знаєте італійську на рівні A2
# it: i certificati penali, se te li chiedono
f-bnh89 = довідки про судимість, якщо їх попросять
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
f-mqc87 = довгострокова посвідка на проживання
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = У поштових відділеннях із віконцем Sportello Amico.
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = Ця посвідка діє без обмеження часу. А сама картка має строк, і ви повинні її поновлювати.

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = Зазвичай ви повинні мати:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
l-x2wmd = { -permesso-di-soggiorno(case: "acc") }, яку ви маєте щонайменше 5 років
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = дохід
l-h5j7f = мінімальний { -reddito }
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = італійську на рівні A2
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = довідка про придатність житла
l-38d5z = для членів сім’ї придатне житло ([довідка про придатність житла, idoneità alloggiativa][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = Її не можна просити з деякими посвідками, наприклад для навчання. Для біженців правила легші.

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
l-r6y6k = Перевірте в [бюро допомоги (patronato)][1], чи можете ви її просити.
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = Складіть [тест з італійської][1], якщо ще не маєте дійсної довідки.
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = дохід
l-8qv3d = Підготуйте документи про { -reddito } і житло.
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = Попросіть на пошті [конверт із бланками][1].
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = бюро допомоги з документами
l-5i68x = Заповніть бланки з конверта в { -patronato } і здайте конверт на пошту.
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
l-nqvcg = Ідіть до [управління поліції (Questura)][1] у призначений день.
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = Прийдіть знову забрати посвідку, коли вона готова.

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = Закон передбачає { $processing_time }. Часто треба більше часу.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = гербова марка
# term: bollettino → { -bollettino } = поштовий платіжний бланк
# term: patronato → { -patronato } = бюро допомоги з документами
p-yknzk = Ви платите за [гербову марку][1], за [поштовим платіжним бланком][2] і за послугу пошти. Запитайте ціни в { -patronato }, перш ніж платити.

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = бюро допомоги з документами
p-68bn9 = Ви можете втратити цю посвідку, якщо перебуваєте за межами Європейського Союзу понад **12 місяців поспіль**. Перед довгою поїздкою запитайте в { -patronato } або в адвоката.

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = Якщо щось піде не так
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = управління поліції
# term: patronato → { -patronato } = бюро допомоги з документами
p-y2mja = Якщо бракує документа, { -questura } вам пише. У листі написано, скільки днів ви маєте. Дайте відповідь, поки вони не минули. Якщо не розумієте листа, віднесіть його до { -patronato }.
