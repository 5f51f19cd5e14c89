### 1522: aiuto contro violenza e stalking — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: помощь против насилия и преследования
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = Бесплатный номер, который работает всегда, для тех, кто страдает от насилия или преследования.
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = центр помощи от насилия
keywords = насилие; преследование; сталкинг; побои; центр помощи женщинам; кризисный центр; муж бьёт; насилие над женщинами; домашнее насилие; меня бьют; мне страшно; муж избивает; избиение; изнасилование; меня изнасиловали; изнасиловали; изнасиловал; сексуальное насилие; домогательства; принудительный брак; брак по принуждению; хотят выдать меня замуж; заставляют выйти замуж; не хочу замуж; муж угрожает; он меня избил; муж избил меня; меня избили; побил меня; преследует меня; запер меня; хочет меня убить; начальник меня трогает
# it: ascolto e informazioni
f-ggfw7 = вас выслушают и дадут информацию
# it: violenza e stalking
f-tc9cr = насилие и преследование
# it: emergenza
f-2k7hv = экстренная помощь
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = По номеру { $phone } отвечает человек, который вас выслушает. Служба работает в любой час, каждый день.

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = Для женщин, которые страдают от насилия или преследования. Звонить может и тот, кто знает женщину в опасности.
# it: Puoi chiamare anche senza documenti.
p-9m8nq = Звонить можно и без документов.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = Если вы в опасности прямо сейчас, звоните { $phone-emergenza }.
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = Найдите безопасное место для разговора.
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = Позвоните { $phone-violenza-e-stalking }. Звонок **бесплатный**.
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = Расскажите, что происходит. Своё имя можно не называть.
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = центр помощи от насилия
l-t2a64 = Спросите, где есть [центр помощи от насилия (centro antiviolenza)][1].
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = Отвечают на нескольких языках: сразу назовите свой. Если вы не можете говорить, есть и чат на сайте { $phone-violenza-e-stalking }.

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = Вас выслушают и объяснят, что вы можете сделать. Вы сами решаете, какие шаги делать.
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = центр помощи от насилия
l-5mafj = Если у вас дома небезопасно, { -centro-antiviolenza } может поискать [приют (casa rifugio)][1]. Это тайное и защищённое место.
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = Ваши дети могут поехать с вами.
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = доход
l-f7duw = По делам о домашнем насилии, преследовании (stalking) и сексуальном насилии адвоката [оплачивает государство][1], при **любом доходе**.

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
# term: centro antiviolenza → { -centro-antiviolenza } = центр помощи от насилия
p-2rxzn = Закон предусматривает [вид на жительство (permesso di soggiorno)][1] для тех, кто страдает от насилия дома. Его дают не автоматически: спросите в центре помощи от насилия или у адвоката.
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = центр помощи от насилия
p-7sjhr = У вас вид на жительство по семье? Если вы уходите от мужа, обычно можно попросить свой собственный. Сначала спросите в { -centro-antiviolenza(case: "loc") } или у адвоката.
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-mns8n = Вы ранены? Идите в [отделение неотложной помощи (pronto soccorso)][1]. Скажите медсестре или медбрату: **ho subito violenza** (ко мне применили насилие). Для этого есть отдельный, конфиденциальный порядок.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = Для вашей безопасности
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = Если кто-то проверяет ваш телефон, удалите звонок из списка.
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = Если можете, звоните с телефона человека, которому доверяете.
