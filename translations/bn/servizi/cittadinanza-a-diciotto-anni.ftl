### Nato in Italia: cittadinanza a 18 anni — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
title = ইতালিতে জন্ম: 18 বছর বয়সে নাগরিকত্ব
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = ইতালিতে যাঁর জন্ম, নাগরিক হওয়ার জন্য তাঁর হাতে এক বছর সময় আছে।
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
keywords = ইতালিতে জন্ম; আঠারো বছর; 18 বছর; নাগরিকত্ব; সিটিজেনশিপ; সাবালক
# it: l'atto di nascita
f-bxrbi = জন্মের সনদ (atto di nascita)
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = ???
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = নাগরিকত্ব
f-775pw = ???
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = ???
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = ???

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = ???

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = আপনার হাতে **মাত্র এক বছর** সময় আছে: 18 থেকে 19 বছর বয়স পর্যন্ত।
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = ???
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিস
l-sfmi4 = ???
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = টিকা
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-ww32n = ???
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = ???
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = ???

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-9zdbk = ???
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = ???
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = ???
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = কোনো সমস্যা হলে
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = ???
