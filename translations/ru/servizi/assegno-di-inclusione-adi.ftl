### Assegno di inclusione (ADI) — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = пособие для малообеспеченных семей
title = Пособие для малообеспеченных семей (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = Помощь очень бедным семьям, вместе с планом, которому надо следовать.
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = доход
# term: cittadinanza → { -cittadinanza } = гражданство
keywords = ADI; базовый доход; бедность; пособие; SFL; социальная помощь
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = налоговый код
f-rpq53 = налоговые коды членов семьи
# it: una carta con soldi ogni mese
f-dg5gq = карта с деньгами каждый месяц
# it: un percorso con i servizi sociali
f-cifbh = план вместе с социальными службами
# it: Entra con SPID o CIE.
# term: spid → { -spid } = цифровая идентичность
f-5tg3t = Войдите со SPID или CIE.
# it: INPS da telefono fisso
# term: inps → { -inps } = институт социального обеспечения
f-ck6su = INPS со стационарного телефона
# it: INPS da cellulare
# term: inps → { -inps } = институт социального обеспечения
f-f4bf6 = INPS с мобильного телефона
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = пособие для малообеспеченных семей
# term: reddito → { -reddito } = доход
# term: cittadinanza → { -cittadinanza } = гражданство
p-jtq6h = [Пособие для малообеспеченных семей (assegno di inclusione)][1] заменило reddito di cittadinanza (базовый доход).

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = Для семей, у которых мало денег **и** в которых есть хотя бы один из этих людей:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = несовершеннолетний
l-iqpcn = несовершеннолетний
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = человек с инвалидностью
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = человек 60 лет или старше
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = человек под наблюдением социальных или медицинских служб, в некоторых случаях
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = долгосрочный вид на жительство ЕС
# term: protezione internazionale → { -protezione-internazionale } = международная защита
# term: residenza → { -residenza } = регистрация по месту жительства
p-n9xg4 = Если вы не гражданин Европейского союза, обычно нужен долгосрочный вид на жительство ЕС или международная защита. Обычно нужны и 5 лет проживания с регистрацией в Италии. Последние два года должны быть без перерыва.

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = показатель достатка семьи
l-2g865 = Сделайте [ISEE][1].
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
# term: caf → { -caf } = центр налоговой помощи
l-k7ci6 = Спросите в [бюро помощи с документами (patronato)][1] или в CAF, можете ли вы получить это пособие.
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = Подайте заявление с ними или на сайте { $web }.
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = институт социального обеспечения
l-g8ukg = Подпишите **patto digitale** (цифровой договор) на портале, который укажет INPS.
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = Придите на первую встречу в [социальные службы][1] не позже чем через **120 дней после подписания договора**. Придите, даже если вас никто не вызывает.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = Приходите на все встречи.

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = социальный работник
p-j83fu = Карту с деньгами на покупки и частично на аренду. С вами работает социальный работник.

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = Помощь обычно длится **18 месяцев**. Потом надо подать новое заявление.

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = бюро помощи с документами
p-2tfhp = Вам от 18 до 59 лет и вы можете работать? Есть другая помощь: **supporto per la formazione e il lavoro** (поддержка обучения и работы). Спросите в { -patronato }.

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = Если что-то идёт не так
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = институт социального обеспечения
# term: patronato → { -patronato } = бюро помощи с документами
p-84jgp = Если меняется работа или семья, сразу сообщите в INPS. Если вы не ходите на встречи, вы теряете помощь. Если вам отказали, спросите в { -patronato } почему.
