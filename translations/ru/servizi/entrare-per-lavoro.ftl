### Entrare in Italia per lavorare: decreto flussi — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Entrare in Italia per lavorare: decreto flussi
# term: decreto flussi → { -decreto-flussi } = указ о квотах на въезд
title = Въехать в Италию для работы: указ о квотах
# it: Come un datore di lavoro può far venire una persona dall'estero.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
summary = Как работодатель может пригласить человека из-за границы.
# it: decreto flussi; quote; click day; visto per lavoro; nulla osta; stagionale
# term: decreto flussi → { -decreto-flussi } = указ о квотах на въезд
# term: visto → { -visto } = въездная виза
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
keywords = decreto flussi; квоты; click day; рабочая виза; nulla osta; сезонная работа
# it: il nulla osta al lavoro
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
f-r3bw2 = разрешение на въезд для работы (nulla osta)
# it: Ogni anno lo Stato decide quanti lavoratori possono entrare. La regola si chiama [decreto flussi][1].
# note: [1] = termini/decreto-flussi
# term: decreto flussi → { -decreto-flussi } = указ о квотах на въезд
p-44gsp = Каждый год государство решает, сколько работников может въехать. Это правило называется [указ о квотах на въезд (decreto flussi)][1].

## A chi è rivolto

# it: A chi vive all'estero e ha trovato un datore di lavoro in Italia. La domanda la fa il datore di lavoro, non il lavoratore.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
p-hhg62 = Для тех, кто живёт за границей и нашёл работодателя в Италии. Заявление подаёт работодатель, а не работник.

## Come fare

# it: Il datore di lavoro prepara la domanda nei giorni indicati dal Ministero.
# note: voce 1 di 6
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
l-zkv6c = Работодатель готовит заявление в дни, которые укажет министерство.
# it: La manda in linea allo [Sportello unico per l'immigrazione][1].
# note: voce 2 di 6
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = единое иммиграционное бюро
l-in6uc = Он отправляет его онлайн в [единое иммиграционное бюро (Sportello unico per l'immigrazione)][1].
# it: Se c'è posto, lo Sportello dà il [nulla osta][1].
# note: voce 3 di 6
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
l-3q3cm = Если место есть, бюро даёт [предварительное разрешение на въезд (nulla osta)][1].
# it: Il lavoratore chiede il [visto][1] al consolato italiano.
# note: voce 4 di 6
# note: [1] = termini/visto
# term: visto → { -visto } = въездная виза
# term: consolato → { -consolato } = консульство или посольство
l-r672g = Работник просит [визу (visto)][1] в итальянском консульстве.
# it: Entra in Italia. Con il datore di lavoro firma il [contratto di soggiorno][1], di regola entro 15 giorni.
# note: voce 5 di 6
# note: [1] = termini/contratto-di-soggiorno
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
# term: contratto di soggiorno → { -contratto-di-soggiorno } = договор о пребывании
l-h4kk2 = Он въезжает в Италию. Вместе с работодателем он подписывает [договор о пребывании (contratto di soggiorno)][1], как правило, не позже чем через 15 дней.
# it: Chiede il [permesso di soggiorno][1].
# note: voce 6 di 6
# note: [1] = servizi/primo-permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
l-ibd2c = Он просит [вид на жительство (permesso di soggiorno)][1].
# it: Nessuno può venderti un posto. Chi chiede soldi per un nulla osta o un contratto ti sta truffando.
# note: critico: qui uno sbaglio può fare danno
# term: nulla osta → { -nulla-osta } = предварительное разрешение на въезд
p-tzyhy = Никто не может продать вам место. Тот, кто просит деньги за nulla osta или за договор, вас обманывает.

## Casi particolari

# it: Alcuni lavori e alcuni permessi non hanno limiti di posti. Alcuni permessi si possono **convertire** in permesso di lavoro. Chiedi a un [patronato][1] o a un sindacato.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
# term: sindacato → { -sindacato } = профсоюз
p-qd3nx = Для некоторых работ и видов на жительство число мест не ограничено. Некоторые виды на жительство можно **convertire** (поменять) на рабочий. Спросите в [бюро помощи с документами (patronato)][1] или в профсоюзе.

## Se qualcosa va male

# it: Se qualcosa va male
t-mmnx2 = Если что-то идёт не так
# it: Sei arrivato e il datore di lavoro è sparito? Vai subito allo Sportello unico o da un sindacato. Non restare in silenzio: perdi tempo e diritti. Se qualcuno ti sfrutta, leggi [a chi chiedere aiuto][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
# term: sportello unico → { -sportello-unico-immigrazione } = единое иммиграционное бюро
# term: sindacato → { -sindacato } = профсоюз
p-6e8iz = Вы приехали, а работодатель исчез? Сразу идите в Sportello unico или в профсоюз. Не молчите: вы теряете время и права. Если вас кто-то эксплуатирует, читайте, [у кого попросить помощи][1].
