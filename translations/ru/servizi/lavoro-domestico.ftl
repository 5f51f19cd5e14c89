### Lavorare come colf o badante — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavorare come colf o badante
# term: badante → { -colf-e-badante } = домработница и сиделка
title = Работать домработницей или сиделкой
# it: Regole, contributi e diritti di chi lavora in una casa.
# term: contributi → { -contributi } = социальные взносы
summary = Правила, взносы и права тех, кто работает в чужом доме.
# it: badante; colf; baby sitter; lavoro domestico; contributi; tredicesima; famiglia
# term: badante → { -colf-e-badante } = домработница и сиделка
# term: contributi → { -contributi } = социальные взносы
# term: tredicesima → { -tredicesima } = тринадцатая зарплата
keywords = сиделка; домработница; няня; баданте; домашняя работа; взносы; тринадцатая зарплата; семья
# it: l'assunzione comunicata all'INPS
# term: inps → { -inps } = институт социального обеспечения
f-k9nyx = приём на работу, о котором сообщили в INPS
# it: la comunicazione all'INPS
# term: inps → { -inps } = институт социального обеспечения
f-ngaem = сообщение в INPS
# it: INPS da telefono fisso
# term: inps → { -inps } = институт социального обеспечения
f-khh29 = INPS со стационарного телефона
# it: INPS da cellulare
# term: inps → { -inps } = институт социального обеспечения
f-9tbb6 = INPS с мобильного телефона
# it: [Colf e badanti][1] hanno un contratto nazionale. La famiglia è il datore di lavoro.
# note: [1] = termini/colf-e-badante
# term: badanti → { -colf-e-badante } = домработница и сиделка
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
p-tqf6x = У [домработниц и сиделок (colf e badanti)][1] есть национальный трудовой договор. Работодатель — семья.

## A chi è rivolto

# it: A chi lavora in una casa e alle famiglie che assumono.
p-y2cga = Для тех, кто работает в доме, и для семей, которые нанимают.

## Come fare

# it: Mettetevi d'accordo su ore, paga, riposo e cibo. Scrivete una **lettera di assunzione**.
# note: voce 1 di 5
l-zspbq = Договоритесь о часах, зарплате, отдыхе и питании. Составьте **lettera di assunzione** (письмо о приёме на работу).
# it: La famiglia comunica l'assunzione all'[INPS][1]. Deve farlo **almeno il giorno prima** di cominciare.
# note: voce 2 di 5
# note: [1] = termini/inps
# term: inps → { -inps } = институт социального обеспечения
l-79c42 = Семья сообщает о приёме на работу в [INPS][1]. Она обязана сделать это **не позже чем за день** до начала работы.
# it: Il lavoratore chiede la copia della comunicazione.
# note: voce 3 di 5
l-6vj5q = Работник просит копию этого сообщения.
# it: Ogni mese la famiglia dà la [busta paga][1].
# note: voce 4 di 5
# note: [1] = termini/busta-paga
# term: busta paga → { -busta-paga } = расчётный листок
l-uhx6f = Каждый месяц семья даёт [расчётный листок (busta paga)][1].
# it: Ogni tre mesi la famiglia paga i [contributi][1]. Il lavoratore può controllare sul sito { $web }.
# note: voce 5 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/contributi
# term: contributi → { -contributi } = социальные взносы
l-ehdpq = Раз в три месяца семья платит [социальные взносы (contributi)][1]. Работник может проверить их на сайте { $web }.

## Cosa si ottiene

# it: Il lavoratore ha diritto a:
p-x8jmf = Работник имеет право на:
# it: riposo ogni settimana
# note: voce 1 di 6
l-7g4fr = отдых каждую неделю
# it: ferie pagate
# note: voce 2 di 6
l-7ifxj = оплачиваемый отпуск
# it: [tredicesima][1] a dicembre
# note: voce 3 di 6
# note: [1] = termini/tredicesima
# term: tredicesima → { -tredicesima } = тринадцатая зарплата
l-ceaa7 = [тринадцатую зарплату (tredicesima)][1] в декабре
# it: malattia, infortunio e maternità
# note: voce 4 di 6
l-gccbm = оплату при болезни, травме на работе и по материнству
# it: i soldi alla fine del lavoro ([TFR][1])
# note: voce 5 di 6
# note: [1] = termini/tfr
# term: tfr → { -tfr } = выплата при увольнении
l-hvzvn = деньги в конце работы ([TFR][1])
# it: [NASpI][1] se perde il lavoro
# note: voce 6 di 6
# note: [1] = servizi/disoccupazione-naspi
# term: naspi → { -naspi } = пособие по безработице
l-kswzp = [NASpI][1], если он теряет работу

## Casi particolari

# it: **Vivi nella casa?** Hai diritto a una stanza decente, al cibo e alle ore libere.
# note: voce 1 di 3
l-bhij6 = **Вы живёте в этом доме?** Вы имеете право на достойную комнату, еду и свободные часы.
# it: **La persona che curi muore?** Ti spetta la paga di altri giorni (il **preavviso**). Chiedi anche dove puoi abitare per un po'.
# note: voce 2 di 3
l-v7ift = **Человек, за которым вы ухаживаете, умер?** Вам положена оплата ещё за несколько дней (срок предупреждения, **preavviso**). Спросите также, где вы можете пожить какое-то время.
# it: **Dichiarazione dei redditi.** La famiglia non paga le tasse per te. Ogni anno chiedi a un [CAF][1] se devi fare la [dichiarazione][2].
# note: voce 3 di 3
# note: [1] = termini/caf
# note: [2] = servizi/dichiarazione-dei-redditi
# term: dichiarazione dei redditi → { -modello-730 } = налоговая декларация 730
# term: caf → { -caf } = центр налоговой помощи
l-jmfsj = **Налоговая декларация.** Семья не платит налоги за вас. Каждый год спрашивайте в [центре налоговой помощи (CAF)][1], надо ли вам подавать [декларацию][2].

## Quanto costa

# it: La comunicazione è gratis. La famiglia paga lo stipendio e i contributi. Un CAF o un patronato fa i conti, spesso a pagamento.
# term: contributi → { -contributi } = социальные взносы
# term: caf → { -caf } = центр налоговой помощи
# term: patronato → { -patronato } = бюро помощи с документами
p-a68cb = Сообщение бесплатное. Семья платит зарплату и взносы. CAF или { -patronato } делает расчёты, часто за плату.

## Se qualcosa va male

# it: Se qualcosa va male
t-899mh = Если что-то идёт не так
# it: Ti pagano per meno ore di quelle vere? Scrivi ogni giorno le ore e vai da un [sindacato][1]. Se ti tengono il passaporto o non puoi uscire, leggi [come chiedere aiuto][2].
# note: [1] = termini/sindacato
# note: [2] = servizi/tratta-e-sfruttamento
# term: sindacato → { -sindacato } = профсоюз
# term: passaporto → { -passaporto } = паспорт
p-a5ifn = Вам платят за меньше часов, чем вы работаете? Каждый день записывайте часы и идите в [профсоюз (sindacato)][1]. Если у вас забрали паспорт или вы не можете выйти, читайте, [как попросить о помощи][2].
