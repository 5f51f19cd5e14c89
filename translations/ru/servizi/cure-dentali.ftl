### Andare dal dentista — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = Пойти к стоматологу
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
summary = Зубная боль и лечение зубов: за что платит служба здравоохранения и где спросить.
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = стоматолог; зубной врач; зубной; дантист; зубная боль; болит зуб; болят зубы; зубы; зуб; сломался зуб; вырвать зуб; кариес; пломба; дёсны; флюс; брекеты; зубной протез; вставная челюсть; дентиста; dentista; гнилой зуб
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
# term: codice stp → { -stp } = медицинский код для людей без вида на жительство
f-qapvt = медицинская карточка (tessera sanitaria) или код STP
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = рецепт или направление
# term: cup → { -cup } = центр записи на приём
f-eb3k7 = направление врача (ricetta), если его просит центр записи (CUP)
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = освобождение от оплаты
f-3gim2 = бумага об освобождении от оплаты, если она у вас есть
# it: una visita dal dentista o una cura urgente
f-6s443 = приём у стоматолога или срочное лечение
# it: emergenza
f-4n43d = экстренная помощь
# it: Prenota Salute
f-smvn8 = ===
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
p-2d8bg = [Служба здравоохранения (Servizio sanitario)][1] платит только за часть лечения зубов. С остальным вы идёте к частному стоматологу и платите сами.

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
p-ksq57 = Служба здравоохранения даёт:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = всем: приём у стоматолога и **срочное лечение** при сильной боли, инфекции или кровотечении
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = детям и подросткам от 0 до 14 лет: осмотры и некоторое лечение
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = людям в трудном положении из-за здоровья или денег: другое лечение. В каждой области (Regione) свои правила: спросите
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-kmyg4 = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = Трудно дышать или не можете глотать? Сразу звоните { $phone }.
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-zmxcw = Лицо опухло и поднялась температура, или кровь не останавливается: сразу идите в [отделение неотложной помощи (pronto soccorso)][1].
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = отделение неотложной помощи
p-7mwta = Из-за несчастного случая выпал зуб? Сразу идите в { -pronto-soccorso }. Положите зуб в молоко и возьмите с собой.
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = семейный врач
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
l-255vg = Болят зубы? Спросите [семейного врача][1]. Для ребёнка спросите [детского врача (pediatra)][2].
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = Скажите, с какого времени болит и какие лекарства вы принимаете. Скажите, если вы беременны или у вас аллергия.
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = рецепт или направление
l-6hgib = Спросите, на какое лечение вы имеете право и нужно ли [направление (ricetta)][1].
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = центр записи на приём
l-2qcca = Запишитесь в [центре записи (CUP)][1] или на сайте { $web }. Читайте, [как записаться][2]. Если очень болит, скажите об этом.
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
l-yjkhi = Служба здравоохранения не платит за ваше лечение? Ищите частного стоматолога.
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = Перед лечением попросите у частного стоматолога письменный **preventivo** (смету). В ней написано, какое лечение будет и сколько оно стоит.

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
# term: ticket → { -ticket } = медицинская доплата
# term: esenzione → { -esenzione } = освобождение от оплаты
p-bcrdh = В службе здравоохранения обычно вы платите [медицинскую доплату (ticket)][1]. Спросите, имеете ли вы право на [освобождение от оплаты (esenzione)][2]. Если вы не зарегистрированы в службе здравоохранения, сначала спросите.
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = У частного стоматолога вы платите за всё сами. Можно попросить смету у нескольких стоматологов. Спросите, можно ли платить частями.
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
# term: dichiarazione dei redditi → { -modello-730 } = налоговая декларация 730
# term: caf → { -caf } = центр налоговой помощи
p-zd5n9 = Платите картой или банковским переводом и храните квитанции. Так с [налоговой декларацией][1] вы можете платить меньше налогов. Спросите в [центре налоговой помощи (CAF)][2].

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = медицинский код для людей без вида на жительство
l-kccxa = **Нет вида на жительство?** С кодом [STP][1] вы получаете срочное и необходимое лечение, в том числе зубов. Читайте, [как его попросить][2].
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **Сейчас ночь или воскресенье?** Читайте, [что делать][1].
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Национальная служба здравоохранения
l-ptpau = **Брекеты или зубной протез?** Служба здравоохранения платит за них только в некоторых случаях. Сначала спросите.
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **Плохо говорите по-итальянски?** Когда записываетесь, спросите, есть ли [медиатор][1]. Лучше не просить детей переводить.

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = Если что-то идёт не так
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = До приёма ещё долго, а вам хуже? Снова идите к врачу.
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = Нет денег на лечение? Спросите в [социальных службах][1].
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = Лечитесь только у стоматолога, который есть в **albo**, официальном списке стоматологов. Если сомневаетесь, спросите врача.
