### NASpI: i soldi quando perdi il lavoro — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = пособие по безработице
title = NASpI: деньги, когда вы теряете работу
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = пособие по безработице
summary = Пособие по безработице для тех, кого уволили или у кого закончился договор.
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = пособие по безработице
keywords = безработица; NASpI; уволили; пособие; выплата; наспи
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = увольнение работодателем
f-62mn4 = письмо об увольнении или закончившийся договор
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = расчётный листок
f-4udpv = последние расчётные листки
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = пособие по безработице
f-q8u59 = пособие по безработице каждый месяц
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = Не позже чем через 68 дней после окончания работы.
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-5c7qt = Войдите со SPID или CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = институт социального обеспечения
f-s9wte = INPS со стационарного телефона
# it: INPS da cellulare
# term: inps → { -inps } = институт социального обеспечения
f-nv9ta = INPS с мобильного телефона
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = пособие по безработице
# term: inps → { -inps } = институт социального обеспечения
p-9yswy = [NASpI][1] — это денежная помощь. Её каждый месяц платит [INPS][2].

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = домработница и сиделка
p-9g637 = Для тех, кто потерял работу **не по своей воле**: [уволили (licenziamento)][1] или закончился договор. Это касается и домработниц и сиделок (colf e badanti).
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = социальные взносы
# term: patronato → { -patronato } = бюро помощи с документами
p-ezyhk = Обычно нужны [социальные взносы (contributi)][1] не меньше чем за 13 недель в последние 4 года. Вы недавно ушли с другой работы? Сначала спросите в { -patronato }.
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = Если вы уволились сами, пособие обычно не положено. Есть исключения, например, если вам не платят или у вас маленький ребёнок.

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = У вас есть **68 дней** после окончания работы. Если подадите в первые 8 дней, потеряете меньше денег.
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = Подготовьте документы.
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
l-4ewip = Идите в [бюро помощи с документами (patronato)][1]. Оно подаст заявление бесплатно.
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = цифровая идентичность
l-tkpwh = Или сделайте сами на сайте { $web }, со [SPID или CIE][1].
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = центр занятости
# term: inps → { -inps } = институт социального обеспечения
l-cjrh8 = Не позже чем через **15 дней** после заявления идите в [центр занятости (centro per l'impiego)][1]. Потом приходите на все встречи. Делайте и шаги, которые требует от вас INPS.
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-pcmvr = Сохраните квитанцию о заявлении.
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = институт социального обеспечения
p-7uw3h = За информацией звоните { $phone-inps-da-telefono-fisso }. С мобильного звоните { $phone-inps-da-cellulare }: этот звонок может быть платным.

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = Помощь длится половину недель, которые вы отработали за последние 4 года. Через несколько месяцев сумма становится меньше.

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = институт социального обеспечения
l-3fmr6 = **Нашли работу?** Сразу сообщите в INPS. Если работаете мало, можете сохранить часть пособия.
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = бюро помощи с документами
l-ymdt2 = **Едете за границу?** Сначала спросите в { -patronato }: вы можете потерять деньги.
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = бюро помощи с документами
l-fijhs = **Вы работаете на полях или у вас вид на жительство для сезонной работы?** Правила и сроки другие. Спросите в { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = Если что-то идёт не так
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = бюро помощи с документами
# term: ricorso → { -ricorso } = обжалование
p-7cghr = Вам отказали? Бюро помощи с документами (patronato) может бесплатно обжаловать отказ. Сразу отнесите письмо.
