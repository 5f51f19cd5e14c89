### Nato in Italia: cittadinanza a 18 anni — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = citizenship
title = Born in Italy: citizenship at 18
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = People born in Italy have one year to become citizens.
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = citizenship
keywords = second generation; born in Italy; eighteen; citizenship; adult; cittadinanza
# it: l'atto di nascita
f-bxrbi = the birth record
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = proof that you have always lived in Italy
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = citizenship
f-775pw = Italian citizenship
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = Between the day you turn 18 and the day before you turn 19.
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = Were you born in Italy and have you always lived here? At 18 you can become an Italian citizen with a **declaration**.

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = For people born in Italy to foreign parents. You must have lived here always and legally.

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = You have **only one year**: from 18 to 19 years old.
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = The town hall (Comune) must write to you before you turn 18. If it does not write, go there yourself.
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = civil status office
l-sfmi4 = Ask the [civil status office (stato civile)][1] what you need.
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = vaccine
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
l-ww32n = Collect the proof: school, vaccines, children's doctor, permits.
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = Make the declaration at the town hall.
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = The town hall checks. Then it tells you if you are a citizen.

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = registered residence
l-9zdbk = **Are there gaps in your registered residence?** Do not give up. Proof from school and from medical care may be enough.
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **Did your parents have no permit when you were born?** Ask all the same: the law does not punish you for their delays.
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **Did the town hall not inform you?** You can make the declaration even after the year. Ask a lawyer.
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **Does one of your parents become Italian before then?** Perhaps you are already Italian too. Ask at the town hall.

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = If something goes wrong
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = If the town hall says no, ask for a written answer. A [lawyer paid by the State][1] can help you.
