### Prenotare una visita o un esame — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = Записаться на приём или анализ
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = рецепт или направление
# term: ticket → { -ticket } = медицинская доплата
summary = С направлением врача вы записываетесь на приём и платите медицинскую доплату (ticket).
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = центр записи на приём
# term: ticket → { -ticket } = медицинская доплата
# term: impegnativa → { -ricetta } = рецепт или направление
# term: esenzione → { -esenzione } = освобождение от оплаты
keywords = CUP; тикет; направление; специалист; анализ крови; льгота; очередь; запись к врачу
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = освобождение от оплаты
f-dmgvk = бумага об освобождении от оплаты, если она у вас есть
# it: il giorno e l'ora della visita
f-7myzx = день и час приёма
# it: Prenota Salute
f-ty459 = ===
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = рецепт или направление
p-tmx23 = Чтобы попасть к специалисту или сделать анализ, обычно нужно [направление (ricetta)][1].

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = медицинская карточка
p-sg25d = Для тех, у кого есть [медицинская карточка (tessera sanitaria)][1].
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = местное учреждение здравоохранения
p-6skn3 = Живёте в Креме или в соседних муниципалитетах? Ваша [ASST][1] другая: спросите в муниципалитете (Comune).

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = семейный врач
l-bxqjz = Идите к [семейному врачу (medico di famiglia)][1]. Объясните свою проблему.
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = рецепт или направление
l-nwzbj = Врач выпишет направление. В нём указано, насколько это срочно.
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = Запишитесь одним из этих способов:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = центр записи на приём
l-kpjz4 = в [CUP][1] больницы
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = в аптеке, которая записывает на приём
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = на сайте { $web }
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = Запишите день, час и место.
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = медицинская доплата
l-v3t4v = Заплатите [медицинскую доплату (ticket)][1] до приёма.
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = рецепт или направление
l-c4skr = Возьмите направление, карточку и старые анализы.
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = Если не можете прийти, заранее **отмените** запись (disdire). Иначе, возможно, всё равно придётся платить.

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = медицинская доплата
# term: reddito → { -reddito } = доход
# term: esenzione → { -esenzione } = освобождение от оплаты
p-wqnmk = Доплата зависит от приёма. Многие не платят: маленькие дети, пожилые с низким доходом, хронические больные, беременные. Спросите, имеете ли вы право на [освобождение от оплаты (esenzione)][1].

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **Плохо говорите по-итальянски?** Когда записываетесь, спросите, есть ли [медиатор][1]. Лучше не просить детей переводить.

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = Если что-то идёт не так
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = центр записи на приём
# term: ricetta → { -ricetta } = рецепт или направление
# term: asst → { -asst } = местное учреждение здравоохранения
p-mdjps = До первого свободного приёма ждать слишком долго? Назовите в CUP букву срочности, которая указана в направлении. Спросите и про другие больницы. В ASST есть **ufficio relazioni con il pubblico** (отдел по связям с гражданами) для жалоб.
