### Il contratto di lavoro e i tuoi diritti — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il contratto di lavoro e i tuoi diritti
# term: contratto di lavoro → { -contratto-di-lavoro } = трудовой договор
title = Трудовой договор и ваши права
# it: Che cosa guardare prima di firmare, e a chi chiedere aiuto.
summary = На что смотреть, прежде чем подписать, и у кого просить помощи.
# it: contratto; busta paga; stipendio; ferie; lavoro nero; licenziamento; sindacato; ispettorato; non mi pagano; mi hanno licenziato; il capo non paga; stipendio non pagato; il datore di lavoro non mi paga; non mi hanno pagato; non ricevo lo stipendio; stipendi arretrati
# term: busta paga → { -busta-paga } = расчётный листок
# term: lavoro nero → { -lavoro-nero } = работа без оформления
# term: licenziamento → { -licenziamento } = увольнение работодателем
# term: sindacato → { -sindacato } = профсоюз
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
keywords = договор; расчётный листок; зарплата; отпуск; работа без оформления; увольнение; профсоюз; инспекция труда; мне не платят; меня уволили; начальник не платит; невыплаченная зарплата; работодатель не платит; не заплатили; не выплатили зарплату; задерживают зарплату; мне должны деньги; долги по зарплате; работаю без договора
# it: un controllo del contratto e della paga
f-rc34r = проверка договора и зарплаты
# it: I sindacati e i patronati aiutano i lavoratori.
# term: sindacati → { -sindacato } = профсоюз
# term: patronati → { -patronato } = бюро помощи с документами
f-hy8pg = Профсоюзы и бюро помощи с документами (patronato) помогают работникам.
# it: Chi lavora in Italia ha diritti. Valgono anche per chi è straniero.
p-fb87y = У тех, кто работает в Италии, есть права. Они есть и у иностранцев.

## A chi è rivolto

# it: A chi comincia un lavoro o ne ha già uno.
p-bs2ds = Для тех, кто начинает работать или уже работает.

## Come fare

# it: **Prima di firmare:**
p-wqn9b = **Прежде чем подписать:**
# it: Chiedi il [contratto][1] scritto. Portalo a casa e leggilo.
# note: voce 1 di 4
# note: [1] = termini/contratto-di-lavoro
l-k8pwh = Попросите письменный [договор][1]. Отнесите его домой и прочитайте.
# it: Guarda paga, ore, giorni, durata e tipo di contratto nazionale.
# note: voce 2 di 4
l-nxtgy = Посмотрите на зарплату, часы, дни, срок и вид национального договора.
# it: Se non capisci, vai da un [sindacato][1] o un [patronato][2].
# note: voce 3 di 4
# note: [1] = termini/sindacato
# note: [2] = termini/patronato
# term: sindacato → { -sindacato } = профсоюз
# term: patronato → { -patronato } = бюро помощи с документами
l-qj23j = Если не понимаете, идите в [профсоюз (sindacato)][1] или [бюро помощи с документами (patronato)][2].
# it: Non firmare **mai** un foglio non ancora scritto, o senza data.
# note: voce 4 di 4
l-36sii = **Никогда** не подписывайте лист, на котором ещё ничего не написано, или лист без даты.
# it: **Ogni mese:**
p-6jnct = **Каждый месяц:**
# it: Controlla la [busta paga][1]. Ti spetta per legge.
# note: voce 1 di 3
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = расчётный листок
l-bbwgt = Проверяйте [расчётный листок (busta paga)][1]. Он положен вам по закону.
# it: La paga deve arrivare in banca o in un altro modo che puoi provare.
# note: voce 2 di 3
l-4erxp = Зарплата должна приходить на банковский счёт или другим способом, который вы можете доказать.
# it: Scrivi su un quaderno le ore che lavori davvero.
# note: voce 3 di 3
l-5jhrr = Записывайте в тетрадь часы, которые вы работаете на самом деле.

## Cosa si ottiene

# it: Con un contratto in regola con la legge hai:
p-hs2ry = С официальным трудовым договором у вас есть:
# it: ferie e riposo
# note: voce 1 di 5
l-bd73f = отпуск и отдых
# it: malattia e maternità pagate
# note: voce 2 di 5
l-zy8wr = оплата болезни и декрета
# it: contributi per la pensione
# note: voce 3 di 5
# term: contributi → { -contributi } = социальные взносы
l-gh2mu = взносы на пенсию
# it: l'aiuto se ti fai male
# note: voce 4 di 5
l-ejg5r = помощь, если вы получите травму
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 5
# note: [1] = termini/tfr
# term: tfr → { -tfr } = выплата при увольнении
l-c9hpr = деньги в конце работы ([TFR][1])

## Casi particolari

# it: **Dimissioni.** Di solito dai le [dimissioni][1] in linea. Chiedi al sindacato o al patronato.
# note: voce 1 di 4
# note: [1] = termini/dimissioni
# term: dimissioni → { -dimissioni } = увольнение по собственному желанию
# term: sindacato → { -sindacato } = профсоюз
# term: patronato → { -patronato } = бюро помощи с документами
l-n9vyt = **Увольнение по собственному желанию (dimissioni).** [Такое увольнение][1] вы обычно оформляете онлайн. Спросите в профсоюзе или в { -patronato }.
# it: **Licenziamento.** Il [licenziamento][1] deve essere scritto. Hai **60 giorni** per dire che non sei d'accordo.
# note: voce 2 di 4
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = увольнение работодателем
l-s8rjz = **Увольнение работодателем (licenziamento).** [Увольнение][1] должно быть письменным. У вас есть **60 дней**, чтобы заявить, что вы не согласны.
# it: **Come dirlo.** In quei 60 giorni scrivi al datore di lavoro, con una [raccomandata][1] o una [PEC][2]. Poi hai **180 giorni** per andare dal giudice.
# note: voce 3 di 4
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
# term: raccomandata → { -raccomandata } = заказное письмо
# term: pec → { -pec } = сертифицированная электронная почта
l-fau9r = **Как это заявить.** В эти 60 дней напишите работодателю [заказным письмом (raccomandata)][1] или через [PEC][2]. Потом у вас есть **180 дней**, чтобы обратиться к судье.
# it: **Busta paga falsa.** Se prendi meno di quello che c'è scritto, raccogli le prove.
# note: voce 4 di 4
# term: busta paga → { -busta-paga } = расчётный листок
l-29c55 = **Ложный расчётный листок.** Если вы получаете меньше, чем там написано, соберите доказательства.

## Se qualcosa va male

# it: Se qualcosa va male
t-2vp87 = Если что-то идёт не так
# it: Non ti pagano o lavori [in nero][1]? Vai dal sindacato o all'**Ispettorato del lavoro**. Se non hai il permesso, vai prima dal sindacato o da un avvocato. Leggi anche [la pagina sullo sfruttamento][2].
# note: [1] = termini/lavoro-nero
# note: [2] = servizi/sfruttamento-sul-lavoro
# term: in nero → { -lavoro-nero } = работа без оформления
# term: sindacato → { -sindacato } = профсоюз
p-b8xar = Вам не платят или вы работаете [без оформления (in nero)][1]? Идите в профсоюз или в **Ispettorato del lavoro** (инспекцию труда). Если у вас нет вида на жительство, сначала идите в профсоюз или к адвокату. Читайте и [страницу об эксплуатации][2].
