### Emergenza: chiama il 112 — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenza: chiama il 112
title = Екстрена допомога: дзвоніть 112
# it: Un solo numero per ambulanza, vigili del fuoco, polizia e carabinieri.
summary = Єдиний номер для швидкої, пожежників, поліції і карабінерів.
# it: ambulanza; polizia; carabinieri; vigili del fuoco; pronto soccorso; incidente; incendio; 118; 115; 113; fuoco; aiuto; aiutatemi; soccorso; salvatemi; sto morendo; mi uccide; non respira; non riesco a respirare; soffoca; infarto; dolore al petto; ictus; overdose; sangue; emorragia; perde sangue; svenuto; incosciente; privo di sensi; avvelenamento; pericolo di vita; voglio uccidermi; mi vogliono uccidere; pompieri; pompiere; ladri; ladro in casa; brucia; 911; odore di gas; fuga di gas; mia figlia è sparita; mio figlio è sparito; non trovo mio figlio; persona scomparsa; rapito; vuole uccidermi
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
keywords = швидка; поліція; карабінери; пожежники; невідкладна допомога; аварія; пожежа; 118; 115; 113; вогонь; рятуйте; врятуйте; допоможіть; SOS; помираю; мене вб’є; не дихає; не можу дихати; задихається; інфаркт; серцевий напад; болить у грудях; інсульт; передозування; кров; кровотеча; непритомний; знепритомнів; без свідомості; отруєння; небезпека; вбити себе; пожежна; злодій; злодії; горить; 911; запах газу; витік газу; зникла людина; викрали людину; викрали дитину; хоче мене вбити; зникла дочка; зник син; зникла дитина; пропала дочка; пропав син; пропала людина; загубилася дитина; не можу знайти сина; не можу знайти дитину
# it: l'arrivo di ambulanza, vigili del fuoco o polizia
f-4uyfv = приїзд швидкої, пожежників або поліції
# it: emergenza
f-m6hdz = екстрена допомога
# it: cure non urgenti
f-p9gv6 = нетермінова медична допомога
# it: Solo dove il numero è attivo.
f-wi3s5 = Лише там, де номер діє.
# it: violenza e stalking
f-ify8u = насильство і переслідування
# it: bambini in pericolo
f-hs492 = діти в небезпеці
# it: tratta
# term: tratta → { -tratta } = торгівля людьми
f-fjxa2 = торгівля людьми
# it: Chiama il { $phone } quando c'è un pericolo grave. Risponde una persona, di giorno e di notte.
# note: $phone = un dato; lo scrive il sito
p-hs5jw = Дзвоніть { $phone }, коли є серйозна небезпека. Відповідає людина, вдень і вночі.

## A chi è rivolto

# it: A tutti. Puoi chiamare anche senza documenti.
p-t45ew = Для всіх. Дзвонити можна навіть без документів.

## Come fare

# it: Se una persona rischia la vita, chiama subito il { $phone-emergenza }. Non aspettare.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-cdfbx = Якщо життя людини в небезпеці, негайно дзвоніть { $phone-emergenza }. Не чекайте.
# it: Chiama il { $phone-emergenza }. La chiamata è **gratis**.
# note: voce 1 di 4
# note: $phone-emergenza = un dato; lo scrive il sito
l-d69jx = Дзвоніть { $phone-emergenza }. Дзвінок **безкоштовний**.
# it: Di' dove sei: il comune, la via, il numero.
# note: voce 2 di 4
l-p2ewn = Скажіть, де ви: місто або село, вулиця, номер будинку.
# it: Di' che cosa succede e quante persone stanno male.
# note: voce 3 di 4
l-arpi4 = Скажіть, що відбувається і скільком людям погано.
# it: Rispondi alle domande. Non chiudere la chiamata per primo.
# note: voce 4 di 4
l-c3du5 = Відповідайте на запитання. Не кладіть слухавку першими.

## Casi particolari

# it: Se non puoi andare al telefono, chiedi a una persona vicina di chiamare per te.
# note: critico: qui uno sbaglio può fare danno
p-3sfr2 = Якщо ви не можете підійти до телефону, попросіть людину поруч подзвонити за вас.

## Altri numeri

# it: Altri numeri
t-eaqza = Інші номери
# it: Che cosa succede
c-vdfnq = Що відбувається
# it: Numero
c-vgt4u = Номер
# it: Hai bisogno di un medico, ma non è urgente.
c-gd7h6 = Вам потрібен лікар, але це не терміново.
# it: Una persona ti fa violenza o ti perseguita.
c-fx2qw = Хтось чинить над вами насильство або переслідує вас.
# it: Un bambino è in pericolo.
c-a2awk = Дитина в небезпеці.
# it: Una persona ti sfrutta o ti tiene con la forza.
c-xf5de = Хтось вас експлуатує або тримає силою.
# it: Il numero per le cure non urgenti funziona solo in alcune zone. Per la violenza leggi anche [la pagina sul numero antiviolenza][1].
# note: [1] = servizi/antiviolenza-1522
p-ffxrh = Номер для нетермінової медичної допомоги працює лише в деяких зонах. Про насильство читайте також [сторінку про номер проти насильства][1].
