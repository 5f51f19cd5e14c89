### Nato in Italia: cittadinanza a 18 anni — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = громадянство
title = Народилися в Італії: громадянство у 18 років
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = Хто народився в Італії, має один рік, щоб отримати громадянство.
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = громадянство
keywords = друге покоління; народився в Італії; вісімнадцять років; громадянство; повнолітній
# it: l'atto di nascita
f-bxrbi = свідоцтво про народження
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = доказ, що ви завжди жили в Італії
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = громадянство
f-775pw = італійське громадянство
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = Від дня, коли вам 18, до дня перед 19-річчям.
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = Ви народилися в Італії і завжди жили тут? У 18 років можете отримати італійське громадянство за **заявою**.

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = Для тих, хто народився в Італії від батьків-іноземців. Ви повинні були жити тут весь час і законно.

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = У вас є **лише один рік**: від 18 до 19 років.
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = Муніципалітет (Comune) повинен написати вам до ваших 18 років. Якщо не пише, ідіть самі.
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = відділ цивільного стану
l-sfmi4 = Запитайте у [відділі цивільного стану (stato civile)][1], що потрібно.
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = щеплення
# term: pediatra → { -pediatra-di-libera-scelta } = дитячий лікар
l-ww32n = Зберіть докази: школа, щеплення, дитячий лікар, посвідки.
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = Зробіть заяву в муніципалітеті.
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = Муніципалітет перевіряє. Потім повідомляє, чи ви отримали громадянство.

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = реєстрація місця проживання
l-9zdbk = **Є перерви в реєстрації місця проживання?** Не відмовляйтеся. Доказів зі школи і від лікарів може бути досить.
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **Ваші батьки не мали посвідки, коли ви народилися?** Усе одно просіть: закон не карає вас за їхні затримки.
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **Муніципалітет вас не повідомив?** Ви можете зробити заяву і після цього року. Запитайте в адвоката.
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **Хтось із ваших батьків отримує італійське громадянство раніше?** Можливо, ви теж уже маєте громадянство. Запитайте в муніципалітеті.

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = Якщо щось піде не так
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = Якщо муніципалітет каже «ні», попросіть письмову відповідь. Вам може допомогти [адвокат за рахунок держави][1].
