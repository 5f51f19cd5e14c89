### Assegno unico per i figli — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno unico per i figli
# term: assegno unico → { -assegno-unico } = единое пособие на детей
title = Единое пособие на детей
# it: Soldi ogni mese dall'INPS per i figli fino a 21 anni.
# term: inps → { -inps } = институт социального обеспечения
summary = Деньги каждый месяц от INPS на детей до 21 года.
# it: assegno unico; assegni familiari; AUU; figli a carico; bonus figli
# term: assegno unico → { -assegno-unico } = единое пособие на детей
keywords = единое пособие; детские деньги; детское пособие; дети на иждивении; выплаты на детей; ассеньо унико
# it: il codice fiscale dei figli e dei genitori
# term: codice fiscale → { -codice-fiscale } = налоговый код
f-78utt = налоговый код детей и родителей
# it: l'assegno ogni mese
f-9jtz9 = пособие каждый месяц
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-i8g2e = Войдите со SPID или CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = институт социального обеспечения
f-s8tpj = INPS со стационарного телефона
# it: INPS da cellulare
# term: inps → { -inps } = институт социального обеспечения
f-bm386 = INPS с мобильного телефона
# it: L'[assegno unico][1] è un aiuto per ogni figlio. Lo paga l'[INPS][2] ogni mese.
# note: [1] = termini/assegno-unico
# note: [2] = termini/inps
# term: assegno unico → { -assegno-unico } = единое пособие на детей
# term: inps → { -inps } = институт социального обеспечения
p-rni85 = [Единое пособие (assegno unico)][1] — это помощь на каждого ребёнка. Его каждый месяц платит [INPS][2].

## A chi è rivolto

# it: Alle famiglie con figli che hanno meno di 18 anni. Dai 18 al giorno prima dei 21 se il figlio studia, cerca lavoro o guadagna poco. Per i figli disabili non c'è limite di età.
p-smuss = Для семей с детьми младше 18 лет. С 18 лет до дня перед 21-летием — если сын или дочь учится, ищет работу или мало зарабатывает. Для детей с инвалидностью нет ограничения по возрасту.
# it: Se non sei cittadino dell'Unione europea, serve uno di questi permessi:
p-u84rj = Если вы не гражданин Европейского союза, нужен один из этих видов на жительство:
# it: permesso di lungo periodo
# note: voce 1 di 3
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = долгосрочный вид на жительство ЕС
l-ttsvb = долгосрочный вид на жительство ЕС
# it: permesso per lavoro che permette di lavorare più di 6 mesi
# note: voce 2 di 3
l-gjykf = рабочий вид на жительство, который разрешает работать больше 6 месяцев
# it: altri permessi che l'INPS accetta, come la protezione internazionale
# note: voce 3 di 3
# term: inps → { -inps } = институт социального обеспечения
# term: protezione internazionale → { -protezione-internazionale } = международная защита
l-3qijr = другие виды на жительство, которые принимает INPS, например по международной защите
# it: La legge chiede anche la [residenza][1] in Italia e altre condizioni. Le regole sono cambiate più volte: controlla con un [patronato][2].
# note: [1] = termini/residenza
# note: [2] = termini/patronato
# term: residenza → { -residenza } = регистрация по месту жительства
# term: patronato → { -patronato } = бюро помощи с документами
p-nmgx3 = Закон требует также [регистрации по месту жительства (residenza)][1] в Италии и других условий. Правила менялись несколько раз: уточните в [бюро помощи с документами (patronato)][2].

## Come fare

# it: Chiedi l'[ISEE][1]. Non è obbligatorio, ma senza ISEE prendi il minimo.
# note: voce 1 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показатель достатка семьи
l-akz7n = Сделайте [ISEE][1]. Он не обязателен, но без ISEE вы получаете минимальную сумму.
# it: Prepara il codice fiscale dei figli e il tuo [IBAN][1].
# note: voce 2 di 5
# note: [1] = termini/iban
# term: codice fiscale → { -codice-fiscale } = налоговый код
# term: iban → { -iban } = номер банковского счёта
l-zk6sc = Подготовьте налоговый код детей и ваш [IBAN][1].
# it: Vai a un [patronato][1], oppure usa il sito { $web }.
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
l-jnpfj = Идите в [бюро помощи с документами (patronato)][1] или воспользуйтесь сайтом { $web }.
# it: Fai la domanda **una volta sola**. Poi l'assegno continua da solo.
# note: voce 4 di 5
l-z33wc = Подайте заявление **только один раз**. Потом пособие продолжается само.
# it: Ogni anno a gennaio rifai l'ISEE.
# note: voce 5 di 5
# term: isee → { -isee } = показатель достатка семьи
l-ikxjq = Каждый год в январе делайте новый ISEE.

## Tempi e scadenze

# it: Se nasce un figlio, aggiungilo subito alla domanda. Se la domanda arriva entro giugno, prendi anche i mesi da marzo.
p-wab39 = Если рождается ребёнок, сразу добавьте его в заявление. Если заявление придёт до конца июня, вы получите деньги и за месяцы с марта.
# it: È nato un figlio? Aggiungilo entro **120 giorni dalla nascita**: ricevi i soldi già dal settimo mese di gravidanza.
p-fhqt6 = Родился ребёнок? Добавьте его не позже чем через **120 дней после рождения**: вы получите деньги уже с седьмого месяца беременности.

## Casi particolari

# it: Il conto deve essere intestato a chi fa la domanda.
# note: voce 1 di 3
l-89pcw = Счёт должен быть на имя того, кто подаёт заявление.
# it: I genitori possono dividere l'assegno a metà.
# note: voce 2 di 3
l-7whnq = Родители могут делить пособие пополам.
# it: Se cambia qualcosa in famiglia, dillo all'INPS.
# note: voce 3 di 3
# term: inps → { -inps } = институт социального обеспечения
l-kzdku = Если в семье что-то изменилось, сообщите в INPS.

## Se qualcosa va male

# it: Se qualcosa va male
t-8w2aj = Если что-то идёт не так
# it: I pagamenti si fermano quando scade il permesso? Manda all'INPS la ricevuta del rinnovo. Se la domanda è respinta, il patronato può fare ricorso.
# term: inps → { -inps } = институт социального обеспечения
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: patronato → { -patronato } = бюро помощи с документами
# term: ricorso → { -ricorso } = обжалование
p-fir6t = Выплаты остановились, когда закончился вид на жительство? Отправьте в INPS квитанцию о продлении (ricevuta). Если в заявлении отказали, { -patronato } может обжаловать отказ.
