### Prenotare una visita o un esame — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = Записатися на огляд або обстеження
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = рецепт або направлення
# term: ticket → { -ticket } = медична доплата
summary = З направленням лікаря ви записуєтеся на огляд і платите медичну доплату.
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = центр запису на прийом
# term: ticket → { -ticket } = медична доплата
# term: impegnativa → { -ricetta } = рецепт або направлення
# term: esenzione → { -esenzione } = звільнення від оплати
keywords = CUP; ticket; рецепт; направлення; спеціаліст; аналіз крові; звільнення від оплати; черга; запис до лікаря
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = звільнення від оплати
f-dmgvk = документ про звільнення від оплати, якщо маєте
# it: il giorno e l'ora della visita
f-7myzx = день і година огляду
# it: Prenota Salute
f-ty459 = Prenota Salute
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = рецепт або направлення
p-tmx23 = Щоб потрапити до спеціаліста або пройти обстеження, зазвичай потрібне [направлення (ricetta)][1].

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = медична картка
p-sg25d = Для тих, хто має [медичну картку (tessera sanitaria)][1].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = місцева установа охорони здоров’я
p-6skn3 = Живете в Кремі або в сусідніх муніципалітетах? Ваша [ASST][1] інша: запитайте в муніципалітеті (Comune).

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = сімейний лікар
l-bxqjz = Ідіть до [сімейного лікаря][1]. Поясніть свою проблему.
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = рецепт або направлення
l-nwzbj = Лікар пише направлення. У ньому вказано, наскільки це терміново.
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = Запишіться одним із цих способів:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = центр запису на прийом
l-kpjz4 = у [центрі запису (CUP)][1] лікарні
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = в аптеці, яка записує на прийом
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = на сайті { $web }
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = Запишіть день, годину і місце.
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = медична доплата
l-v3t4v = Сплатіть [медичну доплату (ticket)][1] перед оглядом.
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = рецепт або направлення
l-c4skr = Візьміть направлення, картку і результати попередніх обстежень.
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = Якщо не можете прийти, завчасно **скасуйте** запис. Інакше, можливо, доведеться заплатити.

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = медична доплата
# term: reddito → { -reddito } = дохід
# term: esenzione → { -esenzione } = звільнення від оплати
p-wqnmk = Доплата залежить від огляду. Багато людей не платять: малі діти, літні люди з низьким доходом, хронічно хворі, вагітні жінки. Запитайте, чи маєте право на [звільнення від оплати (esenzione)][1].

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **Погано говорите італійською?** Коли записуєтеся, запитайте, чи є [медіатор][1]. Краще, щоб не перекладали діти.

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = Якщо щось піде не так
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = центр запису на прийом
# term: ricetta → { -ricetta } = рецепт або направлення
# term: asst → { -asst } = місцева установа охорони здоров’я
p-mdjps = Найближчий вільний запис надто нескоро? Назвіть у CUP літеру терміновості з направлення. Запитайте і в інших лікарнях. В ASST є **ufficio relazioni con il pubblico** (відділ зв’язків із громадськістю) для скарг.
