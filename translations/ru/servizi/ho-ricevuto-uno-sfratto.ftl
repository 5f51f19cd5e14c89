### Hai ricevuto uno sfratto — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Hai ricevuto uno sfratto
# term: sfratto → { -sfratto } = выселение
title = Вы получили уведомление о выселении
# it: Che cosa fare quando arriva una lettera del tribunale sulla casa.
summary = Что делать, когда приходит письмо из суда о жилье.
# it: sfratto; tribunale; ufficiale giudiziario; termine di grazia; lettera verde; lettera del tribunale; mandare via di casa; buttato fuori di casa; padrone di casa; mi hanno cacciato di casa; mi cacciano di casa; mi sfrattano; perdo la casa; devo lasciare la casa
# term: sfratto → { -sfratto } = выселение
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = судебный исполнитель
keywords = выселение; суд; судебный исполнитель; отсрочка; зелёное письмо; сфратто; письмо из суда; выгоняют из дома; выгоняют из квартиры; хозяин квартиры; меня выселяют; меня выгнали из дома; выгнали из квартиры; теряю жильё; уведомление о выселении
# it: la lettera del tribunale
f-9c37p = письмо из суда (Tribunale)
# it: il contratto di affitto
f-p4a2n = договор аренды
# it: le ricevute dei pagamenti
# term: ricevute → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
f-h7qcc = квитанции об оплате
# it: l'ISEE, se ce l'hai
# term: isee → { -isee } = показатель достатка семьи
f-yyanw = ISEE, если он у вас есть
# it: un avvocato e più tempo, se il giudice lo dà
f-xyrgw = адвокат и больше времени, если судья его даст
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-psseu = Выселить вас может **только судья**. Хозяин жилья не может сменить замок или отключить вам свет и воду.
# it: Lo [sfratto][1] è l'ordine del giudice di lasciare la casa. Non succede in un giorno.
# note: [1] = termini/sfratto
# term: sfratto → { -sfratto } = выселение
p-d3jgf = [Выселение (sfratto)][1] — это приказ судьи освободить жильё. Это не происходит за один день.

## A chi è rivolto

# it: A chi ha ricevuto una lettera del tribunale o dell'[ufficiale giudiziario][1].
# note: [1] = termini/ufficiale-giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = судебный исполнитель
p-j7whs = Для тех, кто получил письмо из суда или от [судебного исполнителя (ufficiale giudiziario)][1].

## Come fare

# it: Apri **sempre** le lettere e le [raccomandate][1]. Se non vai dal giudice, decide senza ascoltarti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/raccomandata
# term: raccomandate → { -raccomandata } = заказное письмо
p-wx4h4 = **Всегда** открывайте письма и [заказные письма (raccomandate)][1]. Если вы не придёте к судье, он решит, не выслушав вас.
# it: Guarda sulla lettera il giorno dell'[udienza][1].
# note: voce 1 di 6
# note: «termine di grazia» è il nome ufficiale: lascialo accanto alla traduzione.
# note: [1] = termini/udienza
# term: udienza → { -udienza } = судебное заседание
l-utaxn = Посмотрите в письме день [судебного заседания (udienza)][1].
# it: Cerca subito un avvocato. Può essere [pagato dallo Stato][1].
# note: voce 2 di 6
# note: [1] = servizi/patrocinio-gratuito
l-4r6ku = Сразу найдите адвоката. Его может [оплатить государство][1].
# it: Vai dai [servizi sociali][1] con la lettera.
# note: voce 3 di 6
# note: [1] = servizi/servizio-sociale
l-as5d7 = Идите с письмом в [социальные службы][1].
# it: Il giorno dell'udienza vai in tribunale, anche se hai paura.
# note: voce 4 di 6
# term: udienza → { -udienza } = судебное заседание
l-tm5hh = В день заседания идите в суд, даже если вам страшно.
# it: Se puoi pagare, chiedi al giudice il **termine di grazia**. Sono di solito 90 giorni per pagare tutto.
# note: voce 5 di 6
l-kp9ba = Если вы можете заплатить, попросите у судьи **termine di grazia** (отсрочку). Обычно это 90 дней, чтобы заплатить всё.
# it: Se il giudice dice che devi andare via, fissa una data. Chiedi altro tempo se hai bambini, malati o anziani.
# note: voce 6 di 6
l-i5pm8 = Если судья говорит, что вы должны уйти, он назначает дату. Попросите ещё времени, если у вас дети, больные или пожилые.

## Cosa si ottiene

# it: Più tempo, un accordo con il proprietario o un aiuto del Comune.
p-p9da2 = Больше времени, соглашение с хозяином жилья или помощь муниципалитета (Comune).

## Casi particolari

# it: **Disdetta.** È la lettera del proprietario che non vuole rinnovare il contratto. Non è ancora uno sfratto. Portala a un sindacato degli inquilini o a un avvocato.
# note: voce 1 di 3
# term: sfratto → { -sfratto } = выселение
# term: sindacato → { -sindacato } = профсоюз
l-36hs5 = **Disdetta (отказ продлить договор).** Это письмо хозяина жилья, который не хочет продлевать договор. Это ещё не выселение. Отнесите его в профсоюз жильцов или к адвокату.
# it: **Sfratto per fine contratto.** Succede anche a chi ha sempre pagato. Chiedi all'avvocato.
# note: voce 2 di 3
# term: sfratto → { -sfratto } = выселение
l-vjt8i = **Выселение из-за конца договора.** Так бывает и с теми, кто всегда платил. Спросите адвоката.
# it: **Hai minori o persone malate in casa?** Dillo a tutti: giudice, avvocato, Comune.
# note: voce 3 di 3
# term: minori → { -minore } = несовершеннолетний
l-bma9u = **В доме есть несовершеннолетние или больные?** Скажите об этом всем: судье, адвокату, муниципалитету.

## Se qualcosa va male

# it: Se qualcosa va male
t-ydesb = Если что-то идёт не так
# it: Il giorno dell'ufficiale giudiziario si avvicina e non hai un posto? Torna dai servizi sociali prima di quel giorno. Metti al sicuro documenti e medicine.
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = судебный исполнитель
p-dgwye = Приближается день судебного исполнителя, а идти вам некуда? Вернитесь в социальные службы до этого дня. Положите документы и лекарства в безопасное место.
