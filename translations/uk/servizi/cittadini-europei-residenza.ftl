### Cittadini dell'Unione europea: vivere in Italia — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cittadini dell'Unione europea: vivere in Italia
title = Громадяни Європейського Союзу: життя в Італії
# it: Romeni, spagnoli e altri cittadini dell'Unione europea: che cosa serve dopo tre mesi.
summary = Румуни, іспанці та інші громадяни Європейського Союзу: що потрібно після трьох місяців.
# it: cittadino europeo; Romania; comunitari; attestazione di soggiorno; residenza; neocomunitari
# term: residenza → { -residenza } = реєстрація місця проживання
keywords = громадянин ЄС; Румунія; європейці; довідка про проживання; реєстрація
# it: il passaporto o la carta d'identità del tuo Paese
# term: passaporto → { -passaporto } = паспорт
# term: carta d'identità → { -carta-di-identita } = посвідчення особи
f-geg68 = паспорт або посвідчення особи вашої країни
# it: la prova del lavoro, oppure dei soldi e dell'assicurazione sanitaria
f-8p2b6 = доказ роботи або ж грошей і медичного страхування
# it: l'attestazione di iscrizione anagrafica
f-622sj = довідка про реєстрацію мешканця (attestazione di iscrizione anagrafica)
# it: Se sei cittadino dell'Unione europea **non** ti serve il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
p-28qpv = Якщо ви маєте громадянство країни Європейського Союзу, { -permesso-di-soggiorno } вам **не** потрібна.

## A chi è rivolto

# it: Ai cittadini dell'Unione europea che restano più di tre mesi. Vale anche per i loro familiari.
p-gsfun = Для громадян Європейського Союзу, які залишаються понад три місяці. Це стосується і членів їхніх сімей.

## Come fare

# it: Per i primi tre mesi ti basta il documento del tuo Paese.
# note: voce 1 di 4
# note: «attestazione di iscrizione anagrafica» è il titolo del foglio: lascialo accanto alla traduzione.
l-d7cpe = Перші три місяці вам досить документа вашої країни.
# it: Se resti di più, vai all'[anagrafe][1] del Comune dove abiti.
# note: voce 2 di 4
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = відділ реєстрації мешканців
l-ptkj4 = Якщо залишаєтеся довше, ідіть до [відділу реєстрації мешканців (anagrafe)][1] муніципалітету (Comune), де живете.
# it: Chiedi la [residenza][1]. Porta una di queste prove:
# note: voce 3 di 4
# note: [1] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = реєстрація місця проживання
l-4nyby = Попросіть [реєстрацію місця проживання (residenza)][1]. Принесіть один із таких доказів:
# it: lavori in Italia
# note: voce 1 di 4
l-2tyhn = ви працюєте в Італії
# it: studi e hai un'assicurazione sanitaria
# note: voce 2 di 4
l-7xcag = ви навчаєтеся і маєте медичне страхування
# it: hai abbastanza soldi e un'assicurazione sanitaria
# note: voce 3 di 4
l-w39y5 = ви маєте достатньо грошей і медичне страхування
# it: sei familiare di un cittadino dell'Unione europea
# note: voce 4 di 4
l-jnis5 = ви член сім’ї громадянина Європейського Союзу
# it: Chiedi l'**attestazione di iscrizione anagrafica**.
# note: voce 4 di 4
l-g94f3 = Попросіть **attestazione di iscrizione anagrafica** (довідку про реєстрацію мешканця).

## Cosa si ottiene

# it: Un foglio che prova il tuo diritto di stare in Italia. Ti serve per il medico e per altri uffici.
p-ujpn7 = Документ, який доводить ваше право бути в Італії. Він потрібен для лікаря та інших установ.

## Casi particolari

# it: I familiari di Paesi fuori dall'Unione europea chiedono alla [Questura][1] una **carta di soggiorno per familiari**.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = управління поліції
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = довгострокова посвідка ЄС
l-2wki2 = Члени сім’ї з країн поза Європейським Союзом просять в [управлінні поліції (Questura)][1] **carta di soggiorno per familiari** (карту проживання для членів сім’ї).
# it: Dopo 5 anni in Italia in regola con la legge puoi chiedere l'attestazione **permanente**.
# note: voce 2 di 3
l-qzszj = Після 5 років законного проживання в Італії можна попросити **постійну** довідку (attestazione permanente).
# it: Se non lavori e non hai un'assicurazione, puoi comunque curarti: leggi [cure senza documenti][1].
# note: voce 3 di 3
# note: [1] = servizi/cure-senza-permesso
l-7h42j = Якщо ви не працюєте і не маєте страхування, ви все одно можете лікуватися: читайте [лікування без документів][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-c3mpk = Якщо щось піде не так
# it: Il Comune deve rispondere per iscritto. Se dice di no, chiedi il motivo. Un [patronato][1] o un avvocato può aiutarti.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
p-e6wxe = Муніципалітет повинен відповісти письмово. Якщо він каже «ні», запитайте причину. Вам може допомогти [бюро допомоги (patronato)][1] або адвокат.
