### Affittare una casa: il contratto — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Affittare una casa: il contratto
title = Снять жильё: договор
# it: Che cosa controllare prima di firmare e perché il contratto va registrato.
summary = Что проверить, прежде чем подписать, и почему договор надо зарегистрировать.
# it: affitto; contratto di locazione; caparra; registrazione; canone; padrone di casa; proprietario
# term: caparra → { -deposito-cauzionale } = залог за жильё
# term: canone → { -canone-di-affitto } = арендная плата
keywords = аренда; договор аренды; залог; регистрация договора; арендная плата; хозяин квартиры; снять квартиру
# it: il contratto registrato
f-tp5cn = зарегистрированный договор
# it: Il contratto di affitto deve essere **scritto e registrato**. Così è valido e ti protegge.
p-m5qqc = Договор аренды должен быть **письменным и зарегистрированным**. Тогда он действителен и защищает вас.

## A chi è rivolto

# it: A chi cerca una casa o una stanza in affitto.
p-fdkq6 = Для тех, кто хочет снять дом, квартиру или комнату.

## Come fare

# it: Guarda la casa di persona. Non pagare nulla prima di averla vista.
# note: voce 1 di 7
l-j7e2y = Посмотрите жильё сами. Ничего не платите, пока его не увидели.
# it: Chiedi il prezzo del [canone][1] e delle spese. Chiedi chi paga il riscaldamento.
# note: voce 2 di 7
# note: [1] = termini/canone-di-affitto
# term: canone → { -canone-di-affitto } = арендная плата
l-4wxtd = Спросите цену [аренды (canone)][1] и расходов. Спросите, кто платит за отопление.
# it: Leggi il contratto. Se non capisci, portalo a un sindacato degli inquilini.
# note: voce 3 di 7
# term: sindacato → { -sindacato } = профсоюз
l-6emna = Прочитайте договор. Если не понимаете, отнесите его в профсоюз жильцов (sindacato degli inquilini).
# it: Firma e prendi la tua copia.
# note: voce 4 di 7
l-3cms7 = Подпишите и возьмите свой экземпляр.
# it: Paga la [caparra][1]. Non può essere più di tre mesi di affitto.
# note: voce 5 di 7
# note: [1] = termini/deposito-cauzionale
# term: caparra → { -deposito-cauzionale } = залог за жильё
l-rcxyn = Внесите [залог (caparra)][1]. Он не может быть больше трёх месяцев аренды.
# it: Il proprietario registra il contratto all'[Agenzia delle Entrate][1] entro **30 giorni**. Fatti dare la ricevuta.
# note: voce 6 di 7
# note: [1] = enti/agenzia-entrate
# term: ricevuta → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-xyr2s = Хозяин регистрирует договор в [Agenzia delle Entrate][1] не позже чем через **30 дней**. Попросите у него квитанцию.
# it: Paga sempre in un modo che puoi provare. Tieni le ricevute.
# note: voce 7 di 7
# term: ricevute → { -ricevuta-del-permesso } = квитанция о заявлении на вид на жительство
l-wgpcp = Всегда платите так, чтобы вы могли это доказать. Храните квитанции.

## Cosa si ottiene

# it: Un contratto registrato serve per la [residenza][1], il permesso e gli aiuti per l'affitto.
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = регистрация по месту жительства
p-fpffi = Зарегистрированный договор нужен для [регистрации по месту жительства (residenza)][1], вида на жительство и помощи с арендой.

## Tempi e scadenze

# it: I contratti più comuni durano 4 anni più 4, oppure 3 anni più 2. Esistono anche contratti brevi. Per andare via prima devi scrivere una lettera, di solito 6 mesi prima.
p-xxfk5 = Самые частые договоры — на 4 года плюс 4 или на 3 года плюс 2. Есть и короткие договоры. Чтобы уйти раньше, надо написать письмо, обычно за 6 месяцев.

## Quanto costa

# it: Paghi il primo mese, la caparra e a volte l'agenzia. Per molti contratti non paghi la tassa di registro. Se c'è, la dividi con il proprietario.
# term: caparra → { -deposito-cauzionale } = залог за жильё
p-6wvn9 = Вы платите за первый месяц, залог и иногда агентству. По многим договорам вы не платите регистрационный сбор. Если он есть, вы делите его с хозяином.

## Casi particolari

# it: Se non sei cittadino dell'Unione europea, il proprietario fa anche la [comunicazione][1] alla polizia.
# note: [1] = servizi/dichiarazione-di-ospitalita
p-2nez8 = Если вы не гражданин Европейского союза, хозяин ещё и подаёт [уведомление (comunicazione di ospitalità)][1] в полицию.

## Se qualcosa va male

# it: Se qualcosa va male
t-txhi9 = Если что-то идёт не так
# it: **Il contratto non è registrato?** Puoi registrarlo tu. Chiedi a un sindacato degli inquilini.
# note: voce 1 di 3
# term: sindacato → { -sindacato } = профсоюз
l-a3sjj = **Договор не зарегистрирован?** Вы можете зарегистрировать его сами. Спросите в профсоюзе жильцов.
# it: **Il proprietario non affitta agli stranieri?** È una [discriminazione][1].
# note: voce 2 di 3
# note: [1] = servizi/segnalare-discriminazione
l-becrd = **Хозяин не сдаёт иностранцам?** Это [дискриминация][1].
# it: **Ti ha chiesto soldi e poi è sparito?** Fai una [denuncia][1].
# note: voce 3 di 3
# note: [1] = servizi/fare-una-denuncia
# term: denuncia → { -denuncia } = заявление в полицию
l-ehcu5 = **Он взял с вас деньги и исчез?** Подайте [заявление в полицию (denuncia)][1].
