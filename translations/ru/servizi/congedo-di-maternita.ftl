### Maternità e paternità quando lavori — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Maternità e paternità quando lavori
title = Материнство и отцовство, когда вы работаете
# it: I mesi a casa prima e dopo il parto, pagati.
summary = Месяцы дома до и после родов, с оплатой.
# it: maternità; congedo; paternità; gravidanza e lavoro; congedo parentale; allattamento
keywords = декрет; отпуск; отцовство; беременность и работа; отпуск по уходу за ребёнком; кормление; декретный отпуск
# it: il certificato di gravidanza mandato dal medico
f-n8aj8 = справка о беременности, отправленная врачом
# it: il congedo pagato
f-7e5u7 = оплачиваемый отпуск
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-74ft4 = Войдите со SPID или CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = институт социального обеспечения
f-w83ej = INPS со стационарного телефона
# it: INPS da cellulare
# term: inps → { -inps } = институт социального обеспечения
f-c3nmq = INPS с мобильного телефона
# it: Quando nasce un figlio la madre resta a casa per **5 mesi**. In questi mesi è pagata.
p-nyk25 = Когда рождается ребёнок, мать остаётся дома **5 месяцев**. В эти месяцы ей платят.

## A chi è rivolto

# it: Alle lavoratrici e ai lavoratori con un contratto regolare. Ci sono aiuti anche per chi non lavora: chiedi al Comune e al patronato.
# term: patronato → { -patronato } = бюро помощи с документами
p-5pxsd = Для работниц и работников с официальным трудовым договором. Есть помощь и для тех, кто не работает: спросите в муниципалитете (Comune) и в { -patronato }.

## Come fare

# it: Vai dal ginecologo. Il medico manda il certificato all'[INPS][1].
# note: voce 1 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = институт социального обеспечения
l-dk68k = Идите к гинекологу. Врач отправит справку в [INPS][1].
# it: Di' al datore di lavoro che sei incinta.
# note: voce 2 di 5
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
l-wtza3 = Скажите работодателю, что вы беременны.
# it: Se il lavoro è pericoloso o la gravidanza è difficile, chiedi di smettere prima.
# note: voce 3 di 5
l-r8m8a = Если работа опасная или беременность трудная, попросите уйти в отпуск раньше.
# it: Manda la domanda all'INPS quando mancano **più di due mesi** al parto. Un [patronato][1] la fa gratis.
# note: voce 4 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: inps → { -inps } = институт социального обеспечения
# term: patronato → { -patronato } = бюро помощи с документами
l-y443z = Отправьте заявление в INPS, когда до родов остаётся **больше двух месяцев**. [Бюро помощи с документами (patronato)][1] сделает это бесплатно.
# it: Dopo il parto comunica la data di nascita all'INPS.
# note: voce 5 di 5
# term: inps → { -inps } = институт социального обеспечения
l-3q6ya = После родов сообщите в INPS дату рождения.

## Cosa si ottiene

# it: due mesi prima del parto e tre mesi dopo, oppure un altro ordine se il medico è d'accordo
# note: voce 1 di 4
# note: «congedo parentale» è il nome ufficiale: lascialo accanto alla traduzione.
l-25ckc = два месяца до родов и три месяца после или другой порядок, если врач согласен
# it: per il padre alcuni giorni obbligatori e pagati
# note: voce 2 di 4
l-c2dph = для отца несколько обязательных оплачиваемых дней
# it: dopo, altri mesi di **congedo parentale** per tutti e due
# note: voce 3 di 4
l-7h3sp = потом ещё месяцы **congedo parentale** (отпуска по уходу за ребёнком) для обоих
# it: ore libere ogni giorno nel primo anno del bambino
# note: voce 4 di 4
l-yn579 = свободные часы каждый день в первый год жизни ребёнка
# it: Dall'inizio della gravidanza fino a un anno del bambino **non** possono licenziarti, salvo casi rari.
# note: critico: qui uno sbaglio può fare danno
p-u67ry = С начала беременности и пока ребёнку не исполнится год вас **не** могут уволить, кроме редких случаев.
# it: Per colf e badanti le regole sul [licenziamento][1] sono diverse. Chiedi subito a un [sindacato][2].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/licenziamento
# note: [2] = termini/sindacato
# term: badanti → { -colf-e-badante } = домработница и сиделка
# term: licenziamento → { -licenziamento } = увольнение работодателем
# term: sindacato → { -sindacato } = профсоюз
p-u62md = Для домработниц и сиделок правила [увольнения работодателем (licenziamento)][1] другие. Сразу спросите в [профсоюзе (sindacato)][2].

## Casi particolari

# it: **Colf e badanti.** Servono molte settimane di [contributi][1]. Mancano alcuni diritti, come il congedo parentale. Chiedi al patronato.
# note: voce 1 di 3
# note: [1] = termini/contributi
# term: badanti → { -colf-e-badante } = домработница и сиделка
# term: contributi → { -contributi } = социальные взносы
# term: patronato → { -patronato } = бюро помощи с документами
l-phree = **Домработницы и сиделки.** Нужны [социальные взносы (contributi)][1] за много недель. Некоторых прав нет, например отпуска по уходу за ребёнком (congedo parentale). Спросите в { -patronato }.
# it: **Dimissioni.** Fino ai 3 anni del bambino devi confermarle davanti all'Ispettorato del lavoro.
# note: voce 2 di 3
# term: dimissioni → { -dimissioni } = увольнение по собственному желанию
l-egv2j = **Увольнение по собственному желанию (dimissioni).** Пока ребёнку не исполнится 3 года, вы должны подтвердить его в инспекции труда (Ispettorato del lavoro).
# it: **Non lavori?** Può esserci un assegno di maternità del Comune. Chiedilo entro **6 mesi** dalla nascita.
# note: voce 3 di 3
l-dcfxp = **Вы не работаете?** Может быть пособие по материнству от муниципалитета. Попросите его не позже чем через **6 месяцев** после рождения ребёнка.

## Se qualcosa va male

# it: Se qualcosa va male
t-3mh2v = Если что-то идёт не так
# it: Ti licenziano o ti chiedono di firmare le dimissioni? Non firmare. Vai subito da un [sindacato][1].
# note: [1] = termini/sindacato
# term: dimissioni → { -dimissioni } = увольнение по собственному желанию
# term: sindacato → { -sindacato } = профсоюз
p-un84e = Вас увольняют или просят подписать увольнение по собственному желанию? Не подписывайте. Сразу идите в [профсоюз (sindacato)][1].
