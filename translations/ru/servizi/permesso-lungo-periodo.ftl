### Permesso per soggiornanti di lungo periodo — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Permesso per soggiornanti di lungo periodo
title = Долгосрочный вид на жительство
# it: Il permesso che non serve chiedere di nuovo ogni anno o due.
summary = Вид на жительство, который не надо просить снова каждый год или два.
# it: carta di soggiorno; permesso illimitato; cinque anni; A2; lungo periodo
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = долгосрочный вид на жительство ЕС
keywords = карта ди соджорно; бессрочный вид на жительство; ПМЖ; пять лет; A2; лунго периодо
# it: la prova del reddito
# term: reddito → { -reddito } = доход
f-5e26g = подтверждение дохода
# it: la prova che sai l'italiano al livello A2
f-g37ax = подтверждение, что вы знаете итальянский на уровне A2
# it: i certificati penali, se te li chiedono
f-bnh89 = справки о судимости, если их у вас попросят
# it: il permesso di soggiorno per soggiornanti di lungo periodo
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
f-mqc87 = долгосрочный вид на жительство ЕС
# it: Negli uffici postali con lo Sportello Amico.
f-kexzz = В почтовых отделениях с окном Sportello Amico.
# it: Questo permesso vale senza limiti di tempo. La tessera invece scade e devi rinnovarla.
p-a5k76 = Этот вид на жительство действует без ограничения по времени. Но у карточки есть срок, и вы должны её обновлять.

## A chi è rivolto

# it: Di solito devi avere:
p-iamgi = Обычно у вас должны быть:
# it: un permesso di soggiorno, e averlo da almeno 5 anni
# note: voce 1 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
l-x2wmd = вид на жительство, который есть у вас уже не меньше 5 лет
# it: un reddito minimo
# note: voce 2 di 4
# term: reddito → { -reddito } = доход
l-h5j7f = минимальный доход
# it: l'italiano di livello A2
# note: voce 3 di 4
l-trj4k = итальянский язык уровня A2
# it: per i familiari, una casa adatta ([idoneità alloggiativa][1])
# note: voce 4 di 4
# note: [1] = termini/idoneita-alloggiativa
# term: idoneità alloggiativa → { -idoneita-alloggiativa } = справка о пригодности жилья
l-38d5z = для членов семьи — подходящее жильё ([справка о пригодности жилья, idoneità alloggiativa][1])
# it: Non puoi chiederlo con alcuni permessi, per esempio quello per studio. I rifugiati hanno regole più facili.
p-bvbq9 = С некоторыми видами на жительство просить его нельзя, например с учебным. Для беженцев правила легче.

## Come fare

# it: Controlla con un [patronato][1] se puoi chiederlo.
# note: voce 1 di 7
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
l-r6y6k = Проверьте в [бюро помощи с документами (patronato)][1], можете ли вы его просить.
# it: Fai il [test di italiano][1], se non hai già un attestato valido.
# note: voce 2 di 7
# note: [1] = servizi/certificazione-italiano-a2
l-j3trh = Сдайте [тест по итальянскому][1], если у вас ещё нет действующего свидетельства.
# it: Prepara i documenti sul reddito e sulla casa.
# note: voce 3 di 7
# term: reddito → { -reddito } = доход
l-8qv3d = Подготовьте документы о доходе и жилье.
# it: Chiedi alla posta la [busta con i moduli][1].
# note: voce 4 di 7
# note: [1] = termini/kit-postale
l-uq6it = Попросите на почте [конверт с бланками (kit postale)][1].
# it: Compila la busta con il patronato e consegnala alla posta.
# note: voce 5 di 7
# term: patronato → { -patronato } = бюро помощи с документами
l-5i68x = Заполните бланки в { -patronato } и сдайте конверт на почте.
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 6 di 7
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
l-nqvcg = В назначенный день идите в [управление полиции (Questura)][1].
# it: Torna a ritirare il permesso quando è pronto.
# note: voce 7 di 7
l-xu8zs = Когда вид на жительство будет готов, вернитесь за ним.

## Tempi e scadenze

# it: La legge prevede { $processing_time }. Spesso serve più tempo.
# note: $processing_time = un dato; lo scrive il sito
p-brgpv = Срок по закону: { $processing_time }. Часто нужно больше времени.

## Quanto costa

# it: Paghi una [marca da bollo][1], un [bollettino][2] e il servizio della posta. Chiedi i prezzi al patronato prima di pagare.
# note: [1] = termini/marca-da-bollo
# note: [2] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = гербовая марка
# term: bollettino → { -bollettino } = почтовый платёжный бланк
# term: patronato → { -patronato } = бюро помощи с документами
p-yknzk = Вы платите за [гербовую марку (marca da bollo)][1], за [почтовый платёжный бланк (bollettino)][2] и за услугу почты. Прежде чем платить, спросите цены в { -patronato }.

## Casi particolari

# it: Puoi perdere questo permesso se resti più di **12 mesi di fila** fuori dall'Unione europea. Prima di un lungo viaggio chiedi a un patronato o a un avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: patronato → { -patronato } = бюро помощи с документами
p-68bn9 = Вы можете потерять этот вид на жительство, если находитесь за пределами Европейского союза больше **12 месяцев подряд**. Перед долгой поездкой спросите в { -patronato } или у адвоката.

## Se qualcosa va male

# it: Se qualcosa va male
t-2pwpm = Если что-то идёт не так
# it: Se manca un documento, la Questura ti scrive. Nella lettera c'è scritto quanti giorni hai. Rispondi prima che finiscano. Se non capisci la lettera, portala al patronato.
# term: questura → { -questura } = управление полиции
# term: patronato → { -patronato } = бюро помощи с документами
p-y2mja = Если не хватает документа, { -questura } вам напишет. В письме сказано, сколько у вас дней. Ответьте, пока они не прошли. Если не понимаете письмо, отнесите его в { -patronato }.
