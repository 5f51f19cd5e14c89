### Se qualcuno ti sfrutta o ti tiene con la forza — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = Если кто-то эксплуатирует вас или держит силой
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = торговля людьми
summary = Бесплатный номер, который работает всегда, для пострадавших от торговли людьми.
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = торговля людьми
# term: passaporto → { -passaporto } = паспорт
keywords = торговля людьми; проституция; рабство; заставляют отрабатывать долг; забрали паспорт; articolo 18; антитратта; заставляют заниматься проституцией; забрал мой паспорт; начальник держит мой паспорт; меня привезли обманом; забрали документы
# it: ascolto, un posto sicuro e consigli
f-diyw7 = вас выслушают, найдут безопасное место и дадут советы
# it: tratta
# term: tratta → { -tratta } = торговля людьми
f-6gw2m = торговля людьми
# it: emergenza
f-as6fz = экстренная помощь
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = Никто не может купить вас, держать взаперти или силой заставлять работать. Вы не виноваты.

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = Для тех, кого заставляют заниматься проституцией, работать, просить деньги на улице или воровать. Звонить может и тот, кто хочет помочь человеку.
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = Звонить можно и **без документов**.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = Если вы в опасности прямо сейчас, звоните { $phone-emergenza }.
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = Выберите безопасный момент. Если можете, звоните с другого телефона.
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = торговля людьми
l-3zf2u = Звоните { $phone-tratta }. Это **бесплатно**, днём и ночью.
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = Назовите свой язык. Есть медиаторы.
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = Своё имя можно не называть.
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = Вы сами решаете, уходить ли и когда.

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = вас выслушают и дадут советы
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = безопасное место
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = врач и адвокат
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
# term: denuncia → { -denuncia } = заявление в полицию
l-vv8dh = в некоторых случаях **вид на жительство** для защиты, даже если вы не подаёте заявление в полицию

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **Вы должны деньги тем, кто вас сюда привёз?** По закону этот долг не действует.
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **Вас заставили дать клятву или пройти обряд?** Об этом можно говорить: те, кто отвечает, знают о таких вещах.
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = несовершеннолетний
l-d257p = **Вам ещё нет 18 лет (minorenne)?** У вас ещё больше защиты.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = Для вашей безопасности
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = Удалите звонок из списка в телефоне. Не говорите тому, кто вас эксплуатирует, что хотите уйти.
