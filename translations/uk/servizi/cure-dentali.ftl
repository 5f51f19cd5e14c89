### Andare dal dentista — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare dal dentista
title = Піти до стоматолога
# it: Mal di denti e cure dei denti: che cosa paga il Servizio sanitario e a chi chiedere.
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
summary = Зубний біль і лікування зубів: за що платить служба здоров’я і де запитати.
# it: dentista; mal di denti; male ai denti; dolore ai denti; mi fa male un dente; denti; dente rotto; togliere un dente; carie; dente cariato; gengive; ascesso; apparecchio per i denti; dentiera; odontoiatra
keywords = стоматолог; зубний лікар; дантист; зубний біль; болить зуб; болять зуби; зуби; зуб; зламаний зуб; вирвати зуб; карієс; пломба; ясна; флюс; брекети; зубний протез; дентіста; dentista; зіпсований зуб
# it: la tessera sanitaria o il codice STP
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
# term: codice stp → { -stp } = медичний код для людей без посвідки
f-qapvt = медична картка (tessera sanitaria) або код STP
# it: la ricetta del medico, se il CUP la chiede
# term: ricetta → { -ricetta } = рецепт або направлення
# term: cup → { -cup } = центр запису на прийом
f-eb3k7 = направлення лікаря (ricetta), якщо його просить центр запису (CUP)
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = звільнення від оплати
f-3gim2 = документ про звільнення від оплати, якщо маєте
# it: una visita dal dentista o una cura urgente
f-6s443 = огляд у стоматолога або термінове лікування
# it: emergenza
f-4n43d = екстрена допомога
# it: Prenota Salute
f-smvn8 = Prenota Salute
# it: Il [Servizio sanitario][1] paga solo una parte delle cure dei denti. Per le altre vai da un dentista privato e paghi tu.
# note: [1] = termini/servizio-sanitario-nazionale
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
p-2d8bg = [Служба здоров’я (Servizio sanitario)][1] платить лише за частину лікування зубів. З рештою ви йдете до приватного стоматолога і платите самі.

## A chi è rivolto

# it: Il Servizio sanitario dà:
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
p-ksq57 = Служба здоров’я дає:
# it: a tutti: una visita dal dentista e le **cure urgenti** per dolore forte, infezione o sangue
# note: voce 1 di 3
l-nt3gw = усім: огляд у стоматолога і **термінове лікування** при сильному болю, інфекції або кровотечі
# it: a bambini e ragazzi da 0 a 14 anni: controlli e alcune cure
# note: voce 2 di 3
l-xt3sv = дітям і підліткам від 0 до 14 років: огляди і деяке лікування
# it: alle persone in difficoltà, per salute o per soldi: altre cure. Ogni Regione ha regole diverse: chiedi
# note: voce 3 di 3
l-m2b58 = людям у скруті через здоров’я або гроші: інше лікування. У кожному регіоні свої правила: запитайте
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-kmyg4 = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Respiri male o non riesci a inghiottire? Chiama subito il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-mwzqv = Важко дихати або не можете ковтати? Негайно дзвоніть { $phone }.
# it: Faccia gonfia con febbre, o sangue che non si ferma: vai subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-zmxcw = Обличчя набрякло й піднялася температура, або кров не зупиняється: негайно йдіть до [відділення невідкладної допомоги (pronto soccorso)][1].
# it: Un incidente ti ha fatto cadere un dente? Vai subito al pronto soccorso. Prendi con te il dente, in un po' di latte.
# note: critico: qui uno sbaglio può fare danno
# term: pronto soccorso → { -pronto-soccorso } = відділення невідкладної допомоги
p-7mwta = Через нещасний випадок випав зуб? Негайно йдіть до { -pronto-soccorso(case: "gen") }. Покладіть зуб у молоко й візьміть із собою.
# it: Hai male ai denti? Chiedi al [medico di famiglia][1]. Per un bambino chiedi al [pediatra][2].
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# note: [2] = servizi/pediatra
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
l-255vg = Болять зуби? Запитайте [сімейного лікаря][1]. Для дитини запитайте [дитячого лікаря][2].
# it: Di' da quando hai male e quali medicine prendi. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-ahstc = Скажіть, відколи болить і які ліки ви приймаєте. Скажіть, якщо ви вагітні або маєте алергію.
# it: Chiedi quali cure ti spettano e se serve la [ricetta][1].
# note: voce 3 di 6
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = рецепт або направлення
l-6hgib = Запитайте, на яке лікування ви маєте право і чи потрібне [направлення (ricetta)][1].
# it: Prenota al [CUP][1] o sul sito { $web }. Leggi [come si prenota][2]. Se hai molto male, dillo.
# note: voce 4 di 6
# note: $web = un dato; lo scrive il sito
# note: [1] = termini/cup
# note: [2] = servizi/prenotare-una-visita
# term: cup → { -cup } = центр запису на прийом
l-2qcca = Запишіться в [центрі запису (CUP)][1] або на сайті { $web }. Читайте, [як записатися][2]. Якщо дуже болить, скажіть про це.
# it: Il Servizio sanitario non paga la tua cura? Cerca un dentista privato.
# note: voce 5 di 6
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
l-yjkhi = Служба здоров’я не платить за ваше лікування? Шукайте приватного стоматолога.
# it: Prima della cura chiedi al dentista privato il **preventivo** scritto. Il preventivo dice quali cure fai e quanto costano.
# note: voce 6 di 6
l-sbrr2 = Перед лікуванням попросіть у приватного стоматолога письмовий **preventivo** (кошторис). У ньому написано, яке лікування буде і скільки воно коштує.

## Quanto costa

# it: Con il Servizio sanitario di solito paghi il [ticket][1]. Chiedi se hai diritto a una [esenzione][2]. Se non sei iscritto al Servizio sanitario, chiedi prima.
# note: [1] = termini/ticket
# note: [2] = termini/esenzione
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
# term: ticket → { -ticket } = медична доплата
# term: esenzione → { -esenzione } = звільнення від оплати
p-bcrdh = У службі здоров’я зазвичай ви платите [медичну доплату (ticket)][1]. Запитайте, чи маєте право на [звільнення від оплати (esenzione)][2]. Якщо ви не записані до служби здоров’я, спочатку запитайте.
# it: Dal dentista privato paghi tutto tu. Puoi chiedere il preventivo a più dentisti. Chiedi se puoi pagare a rate.
p-ca23h = У приватного стоматолога ви платите за все самі. Можете попросити кошторис у кількох стоматологів. Запитайте, чи можна платити частинами.
# it: Paga con carta o bonifico e conserva le ricevute. Così con la [dichiarazione dei redditi][1] puoi pagare meno tasse. Chiedi a un [CAF][2].
# note: [1] = servizi/dichiarazione-dei-redditi
# note: [2] = termini/caf
# term: ricevute → { -ricevuta-del-permesso } = квитанція про заяву на посвідку
# term: dichiarazione dei redditi → { -modello-730 } = податкова декларація
# term: caf → { -caf } = центр податкової допомоги
p-zd5n9 = Платіть карткою або банківським переказом і зберігайте квитанції. Так із [податковою декларацією][1] ви можете платити менше податків. Запитайте в [центрі податкової допомоги (CAF)][2].

## Casi particolari

# it: **Non hai il permesso?** Con il codice [STP][1] hai le cure urgenti ed essenziali, anche per i denti. Leggi [come si chiede][2].
# note: voce 1 di 4
# note: [1] = termini/stp
# note: [2] = servizi/cure-senza-permesso
# term: stp → { -stp } = медичний код для людей без посвідки
l-kccxa = **Не маєте посвідки?** З кодом [STP][1] ви маєте термінове й необхідне лікування, зокрема зубів. Читайте, [як його просити][2].
# it: **È notte o domenica?** Leggi [che cosa fare][1].
# note: voce 2 di 4
# note: [1] = servizi/cure-non-urgenti
l-5a456 = **Ніч або неділя?** Читайте, [що робити][1].
# it: **Apparecchio o dentiera?** Il Servizio sanitario li paga solo in alcuni casi. Chiedi prima.
# note: voce 3 di 4
# term: servizio sanitario → { -servizio-sanitario-nazionale } = Національна служба здоров’я
l-ptpau = **Брекети або зубний протез?** Служба здоров’я платить за них лише в деяких випадках. Спочатку запитайте.
# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: voce 4 di 4
# note: [1] = servizi/chiedere-un-mediatore
l-9cgjb = **Погано говорите італійською?** Коли записуєтеся, запитайте, чи є [медіатор][1]. Краще, щоб не перекладали діти.

## Se qualcosa va male

# it: Se qualcosa va male
t-vz5zv = Якщо щось піде не так
# it: L'appuntamento è fra molto tempo e stai peggio? Torna dal medico.
p-yz362 = До прийому ще довго, а вам гірше? Зверніться до лікаря ще раз.
# it: Non hai soldi per le cure? Chiedi ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-qjb44 = Немає грошей на лікування? Запитайте в [соціальних службах][1].
# it: Fatti curare solo da un dentista iscritto all'**albo**, l'elenco dei dentisti. Se hai un dubbio, chiedi al medico.
p-kby6c = Лікуйтеся тільки в стоматолога, який є в **albo**, офіційному списку стоматологів. Якщо маєте сумнів, запитайте лікаря.
