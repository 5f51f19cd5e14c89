### Cittadini dell'Unione europea: vivere in Italia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = Граждане Европейского союза: жить в Италии
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = Румыны, испанцы и другие граждане Европейского союза: что нужно через три месяца.
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = регистрация по месту жительства
keywords = гражданин ЕС; Румыния; Европейский союз; справка о проживании; прописка; Литва; Латвия; Эстония
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = паспорт
# term: carta d'identità → { -carta-di-identita } = удостоверение личности
f-geg68 = паспорт или удостоверение личности вашей страны
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = подтверждение работы или денег и медицинской страховки
# it: l'attestazione di iscrizione anagrafica
f-622sj = справка о записи в реестр жителей
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
p-28qpv = Если вы гражданин Европейского союза, вид на жительство вам **не** нужен.

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = Для граждан Европейского союза, которые остаются больше трёх месяцев. Это касается и членов их семей.

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = Первые три месяца достаточно документа вашей страны.
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = отдел регистрации жителей
l-ptkj4 = Если остаётесь дольше, идите в [отдел регистрации жителей (anagrafe)][1] муниципалитета (Comune), где вы живёте.
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = регистрация по месту жительства
l-4nyby = Попросите [регистрацию по месту жительства (residenza)][1]. Принесите одно из этих подтверждений:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = вы работаете в Италии
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = вы учитесь и у вас есть медицинская страховка
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = у вас достаточно денег и есть медицинская страховка
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = вы член семьи гражданина Европейского союза
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = Попросите **attestazione di iscrizione anagrafica** (справку о записи в реестр жителей).

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = Бумагу, которая доказывает ваше право находиться в Италии. Она нужна для врача и других учреждений.

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = управление полиции
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = долгосрочный вид на жительство ЕС
l-2wki2 = Члены семьи из стран вне Европейского союза просят в [управлении полиции (Questura)][1] **carta di soggiorno per familiari** (карту на проживание для членов семьи).
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = После 5 лет законного проживания в Италии вы можете попросить **постоянную (permanente)** справку.
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = Если вы не работаете и у вас нет страховки, вы всё равно можете лечиться: читайте про [лечение без документов][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = Если что-то идёт не так
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
p-e6wxe = Муниципалитет обязан ответить письменно. Если он отказывает, спросите причину. Вам может помочь [бюро помощи с документами (patronato)][1] или адвокат.
