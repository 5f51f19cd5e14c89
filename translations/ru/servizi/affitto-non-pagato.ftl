### Non riesci a pagare l'affitto, e non è colpa tua — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non riesci a pagare l'affitto, e non è colpa tua
title = Вы не можете платить за аренду, и это не ваша вина
# it: Che cosa fare se hai perso il lavoro o sei malato: la morosità incolpevole.
# term: morosità incolpevole → { -morosita-incolpevole } = долг за аренду не по вашей вине
summary = Что делать, если вы потеряли работу или заболели: morosità incolpevole.
# it: morosità incolpevole; affitto arretrato; sfratto; contributo affitto; aiuto affitto
# term: morosità incolpevole → { -morosita-incolpevole } = долг за аренду не по вашей вине
# term: sfratto → { -sfratto } = выселение
# term: contributo → { -contributi } = социальные взносы
keywords = долг за аренду; не могу платить за квартиру; выселение; помощь с арендой; морозита инкольпеволе
# it: il contratto di affitto registrato
f-is3gj = зарегистрированный договор аренды
# it: la prova di che cosa è successo: licenziamento, malattia, separazione
# term: licenziamento → { -licenziamento } = увольнение работодателем
f-im4ty = подтверждение того, что случилось: вас уволили, вы заболели или расстались с супругом
# it: le lettere del proprietario o del tribunale
f-p2jwe = письма от хозяина жилья или из суда (Tribunale)
# it: un contributo o un accordo con il proprietario
# term: contributo → { -contributi } = социальные взносы
f-qttwb = денежная помощь или соглашение с хозяином жилья
# it: Se non paghi perché hai perso il lavoro o sei malato, si chiama [morosità incolpevole][1]. Ci possono essere aiuti.
# note: [1] = termini/morosita-incolpevole
# term: morosità incolpevole → { -morosita-incolpevole } = долг за аренду не по вашей вине
p-i343g = Если вы не платите потому, что потеряли работу или заболели, это называется [долг за аренду не по вашей вине (morosità incolpevole)][1]. Может быть помощь.

## A chi è rivolto

# it: A chi ha un contratto registrato e ha perso una parte grande dei suoi soldi. Le cause sono per esempio:
p-fh83b = Для тех, у кого зарегистрированный договор и кто потерял значительную часть своих денег. Причины, например:
# it: licenziamento o meno ore di lavoro
# note: voce 1 di 4
# term: licenziamento → { -licenziamento } = увольнение работодателем
l-42xs5 = работодатель уволил вас или сократил рабочие часы
# it: malattia grave
# note: voce 2 di 4
l-cfcwp = тяжёлая болезнь
# it: separazione
# note: voce 3 di 4
l-x9d4d = расставание
# it: morte di chi portava lo stipendio
# note: voce 4 di 4
l-zwm4d = смерть того, кто приносил зарплату

## Come fare

# it: **Parla subito** con il proprietario. Chiedi di pagare a rate. Scrivete l'accordo.
# note: voce 1 di 5
l-7t2ay = **Сразу поговорите** с хозяином жилья. Попросите платить частями. Запишите договорённость.
# it: Vai dai [servizi sociali][1] del tuo Comune. Chiedi se adesso danno un aiuto per pagare l'affitto.
# note: voce 2 di 5
# note: [1] = servizi/servizio-sociale
l-2h4vp = Идите в [социальные службы][1] вашего муниципалитета (Comune). Спросите, дают ли сейчас помощь на оплату аренды.
# it: Chiedi l'[ISEE][1], anche quello corrente.
# note: voce 3 di 5
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показатель достатка семьи
l-db6we = Сделайте [ISEE][1], в том числе текущий (ISEE corrente).
# it: Paga quello che puoi, ogni mese. Tieni le ricevute.
# note: voce 4 di 5
# term: ricevute → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-em8vb = Платите сколько можете, каждый месяц. Храните квитанции.
# it: Se arriva una lettera dal tribunale, leggi [che cosa fare][1].
# note: voce 5 di 5
# note: [1] = servizi/ho-ricevuto-uno-sfratto
l-djbbc = Если пришло письмо из суда, читайте, [что делать][1].

## Tempi e scadenze

# it: Questi aiuti ci sono solo quando il Comune ha i fondi. Chiedi spesso e guarda gli avvisi del Comune.
p-9dtje = Такая помощь есть только тогда, когда у муниципалитета есть деньги. Часто спрашивайте и следите за объявлениями муниципалитета.

## Casi particolari

# it: A Crema c'è un progetto per queste [emergenze della casa][1]. Chiedi in Comune se è attivo.
# note: [1] = servizi/crema-aiuti-sociali
p-hu9y4 = В Креме есть проект для таких [срочных жилищных проблем][1]. Спросите в муниципалитете, действует ли он.

## Se qualcosa va male

# it: Se qualcosa va male
t-5k24q = Если что-то идёт не так
# it: Non andare via di casa solo perché il proprietario te lo dice. Può mandarti via soltanto un **giudice**. Se cambia la serratura, chiama la polizia.
# note: critico: qui uno sbaglio può fare danno
p-gzwvb = Не уходите из дома только потому, что так говорит хозяин. Выселить вас может только **судья**. Если он сменил замок, звоните в полицию.
