### Emergenza: chiama il 112 — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = Экстренная помощь: звоните 112
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = Один номер для скорой, пожарных, полиции и карабинеров.
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
keywords = скорая; полиция; карабинеры; пожарные; неотложная помощь; авария; пожар; 112; 118; 115; 113; огонь; помогите; спасите; на помощь; SOS; умираю; меня убьёт; не дышит; не могу дышать; задыхается; инфаркт; сердечный приступ; боль в груди; инсульт; передозировка; кровь; кровотечение; без сознания; потерял сознание; обморок; отравление; опасность; убить себя; пожарная; вор; воры; горит; 911; запах газа; утечка газа; пропал человек; похитили человека; похитили ребёнка; хочет меня убить; пропала дочь; пропал сын; пропал ребёнок; потерялся ребёнок; не могу найти сына; не могу найти дочь; я умираю
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = приезд скорой, пожарных или полиции
# it: emergenza
f-m6hdz = экстренная помощь
# it: cure non urgenti
f-p9gv6 = неэкстренная медицинская помощь
# it: Solo dove il numero è attivo.
f-wi3s5 = Только там, где номер действует.
# it: violenza e stalking
f-ify8u = насилие и преследование
# it: bambini in pericolo
f-hs492 = дети в опасности
# it: tratta
# term: tratta → { -tratta } = торговля людьми
f-fjxa2 = торговля людьми
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = Звоните { $phone }, когда есть серьёзная опасность. Вам ответит человек, днём и ночью.

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = Для всех. Звонить можно и без документов.

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = Если жизнь человека в опасности, сразу звоните { $phone-emergenza }. Не ждите.
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = Позвоните { $phone-emergenza }. Звонок **бесплатный**.
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = Скажите, где вы: населённый пункт, улица, номер дома.
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = Скажите, что происходит и скольким людям плохо.
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = Отвечайте на вопросы. Не кладите трубку раньше оператора.

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = Если вы не можете говорить по телефону, попросите человека рядом позвонить за вас.

## Altri numeri

# it: Altri numeri
t-eaqza = Другие номера
# it: Che cosa succede
c-vdfnq = Что происходит
# it: Numero
c-vgt4u = Номер
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = Вам нужен врач, но это не срочно.
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = Кто-то применяет к вам насилие или преследует вас.
# it: Un bambino è in pericolo.
c-a2awk = Ребёнок в опасности.
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = Кто-то эксплуатирует вас или держит силой.
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = Номер неэкстренной медицинской помощи работает только в некоторых зонах. О насилии читайте и [страницу о номере против насилия][1].
