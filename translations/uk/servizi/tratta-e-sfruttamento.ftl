### Se qualcuno ti sfrutta o ti tiene con la forza — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Se qualcuno ti sfrutta o ti tiene con la forza
title = Якщо хтось вас експлуатує або тримає силою
# it: Un numero gratuito, sempre attivo, per chi è vittima di tratta.
# term: tratta → { -tratta } = торгівля людьми
summary = Безкоштовний номер, що працює завжди, для постраждалих від торгівлі людьми.
# it: tratta; prostituzione; schiavitù; debito con chi mi ha portato; passaporto sequestrato; articolo 18; antitratta; mi obbligano a prostituirmi; mi hanno portata qui con l'inganno; mi ha preso il passaporto; il capo ha il mio passaporto
# term: tratta → { -tratta } = торгівля людьми
# term: passaporto → { -passaporto } = паспорт
keywords = торгівля людьми; проституція; рабство; змушують відпрацьовувати борг; забрали паспорт; articolo 18; antitratta; змушують до проституції; забрав мій паспорт; начальник тримає мій паспорт; мене привезли обманом; забрали документи
# it: ascolto, un posto sicuro e consigli
f-diyw7 = розмова, безпечне місце і поради
# it: tratta
# term: tratta → { -tratta } = торгівля людьми
f-6gw2m = торгівля людьми
# it: emergenza
f-as6fz = екстрена допомога
# it: Nessuno può comprarti, tenerti chiuso o farti lavorare con la forza. Non è colpa tua.
p-mernb = Ніхто не може купити вас, тримати замкненими або силою змушувати працювати. Ви не винні.

## A chi è rivolto

# it: A chi è costretto a prostituirsi, lavorare, chiedere soldi per strada o rubare. Può chiamare anche chi vuole aiutare una persona.
p-g9d77 = Для тих, кого змушують до проституції, роботи, жебрання на вулиці або крадіжок. Дзвонити може також той, хто хоче допомогти людині.
# it: Puoi chiamare anche **senza documenti**.
p-484d9 = Дзвонити можна навіть **без документів**.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-vk5tt = Якщо ви в небезпеці зараз, дзвоніть { $phone-emergenza }.
# it: Cerca un momento sicuro. Se puoi, usa un altro telefono.
# note: voce 1 di 5
l-3qnrn = Виберіть безпечний момент. Якщо можете, користуйтеся іншим телефоном.
# it: Chiama il { $phone-tratta }. È **gratis**, di giorno e di notte.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = торгівля людьми
l-3zf2u = Дзвоніть { $phone-tratta }. Це **безкоштовно**, вдень і вночі.
# it: Di' la tua lingua. Ci sono mediatori.
# note: voce 3 di 5
l-3r8pi = Назвіть свою мову. Є медіатори.
# it: Puoi non dire il tuo nome.
# note: voce 4 di 5
l-4rada = Можна не називати свого імені.
# it: Decidi tu se e quando andare via.
# note: voce 5 di 5
l-7cei2 = Ви самі вирішуєте, чи піти звідти і коли.

## Cosa si ottiene

# it: ascolto e consigli
# note: voce 1 di 4
l-jayty = розмова і поради
# it: un posto sicuro
# note: voce 2 di 4
l-37qh8 = безпечне місце
# it: un medico e un avvocato
# note: voce 3 di 4
l-tie5r = лікар і адвокат
# it: in certi casi un **permesso di soggiorno** di protezione, anche se non fai denuncia
# note: voce 4 di 4
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
# term: denuncia → { -denuncia } = заява до поліції
l-vv8dh = у певних випадках **посвідка на проживання** для захисту, навіть якщо ви не подаєте { -denuncia(case: "gen") }

## Casi particolari

# it: **Hai un debito con chi ti ha portato qui?** Quel debito non vale per la legge.
# note: voce 1 di 3
l-rza45 = **Маєте борг перед тими, хто вас сюди привіз?** За законом цей борг не дійсний.
# it: **Ti hanno fatto un giuramento o un rito?** Puoi parlarne: chi risponde conosce queste cose.
# note: voce 2 di 3
l-t4jb3 = **Вас змусили скласти клятву або пройти обряд?** Ви можете про це говорити: ті, хто відповідає, знають про такі речі.
# it: **Sei minorenne?** Hai ancora più protezione.
# note: voce 3 di 3
# term: minorenne → { -minore } = неповнолітня особа
l-d257p = **Вам менше 18 років?** У вас іще більше захисту.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-j267r = Для вашої безпеки
# it: Cancella la chiamata dall'elenco del telefono. Non dire a chi ti sfrutta che vuoi andare via.
# note: critico: qui uno sbaglio può fare danno
p-mc3tu = Видаліть дзвінок зі списку в телефоні. Не кажіть тому, хто вас експлуатує, що хочете піти.
