### Nato in Italia: cittadinanza a 18 anni — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = гражданство
title = Родились в Италии: гражданство в 18 лет
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = У тех, кто родился в Италии, есть один год, чтобы стать гражданином.
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = гражданство
keywords = второе поколение; родился в Италии; восемнадцать лет; гражданство; совершеннолетие
# it: l'atto di nascita
f-bxrbi = свидетельство о рождении
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = подтверждение, что вы всегда жили в Италии
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = гражданство
f-775pw = итальянское гражданство
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = Со дня 18-летия до дня перед 19-летием.
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = Вы родились в Италии и всегда жили здесь? В 18 лет вы можете стать гражданином Италии, подав **dichiarazione** (заявление).

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = Для тех, кто родился в Италии у родителей-иностранцев. Вы должны были жить здесь всегда и законно.

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = У вас есть **только один год**: с 18 до 19 лет.
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = Муниципалитет (Comune) обязан написать вам до вашего 18-летия. Если не пишет, идите сами.
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = отдел записи актов гражданского состояния
l-sfmi4 = Спросите в [отделе записи актов гражданского состояния (stato civile)][1], что нужно.
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = прививка
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
l-ww32n = Соберите доказательства: школа, прививки, детский врач, виды на жительство.
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = Подайте заявление в муниципалитете.
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = Муниципалитет проверит. Потом вам скажут, гражданин ли вы.

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = регистрация по месту жительства
l-9zdbk = **Есть перерывы в регистрации?** Не сдавайтесь. Документов из школы и от врачей может быть достаточно.
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **У ваших родителей не было вида на жительство, когда вы родились?** Всё равно подавайте: закон не наказывает вас за их опоздания.
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **Муниципалитет вас не предупредил?** Вы можете подать заявление и после этого года. Спросите адвоката.
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **Кто-то из родителей стал гражданином раньше?** Возможно, вы тоже уже гражданин. Спросите в муниципалитете.

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = Если что-то идёт не так
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = Если муниципалитет отказывает, попросите письменный ответ. Вам может помочь [адвокат за счёт государства][1].
