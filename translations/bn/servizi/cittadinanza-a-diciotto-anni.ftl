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
f-jrqxs = আপনি সব সময় ইতালিতে থেকেছেন, তার প্রমাণ
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = নাগরিকত্ব
f-775pw = ইতালির নাগরিকত্ব
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = 18 বছর পূর্ণ হওয়ার দিন থেকে 19 বছর হওয়ার আগের দিন পর্যন্ত।
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = ইতালিতে জন্ম এবং সব সময় এখানেই থেকেছেন? 18 বছর বয়সে একটি **ঘোষণা (dichiarazione)** দিয়ে ইতালির নাগরিক হতে পারেন।

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = বিদেশি মা-বাবার ঘরে যাঁর জন্ম ইতালিতে। আপনাকে সব সময় এবং বৈধভাবে এখানে থাকতে হবে।

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = আপনার হাতে **মাত্র এক বছর** সময় আছে: 18 থেকে 19 বছর বয়স পর্যন্ত।
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = আপনার 18 বছর হওয়ার আগে পৌরসভাকে (Comune) আপনাকে চিঠি দিতে হয়। না দিলে আপনি নিজে যান।
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিস
l-sfmi4 = কী লাগবে, [জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিসে (stato civile)][1] জিজ্ঞেস করুন।
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = টিকা
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
l-ww32n = প্রমাণ জোগাড় করুন: স্কুল, টিকা, শিশুদের ডাক্তার, অনুমতিপত্র।
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = পৌরসভায় ঘোষণা দিন।
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = পৌরসভা যাচাই করে। তারপর জানায় আপনি নাগরিক কি না।

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
l-9zdbk = **নিবন্ধিত বাসস্থানে (residenza) মাঝখানে ফাঁক আছে?** হাল ছাড়বেন না। স্কুল ও চিকিৎসার প্রমাণ যথেষ্ট হতে পারে।
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **আপনার জন্মের সময় মা-বাবার অনুমতিপত্র ছিল না?** তবু চান: তাঁদের দেরির জন্য আইন আপনাকে শাস্তি দেয় না।
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **পৌরসভা আপনাকে জানায়নি?** এক বছর পার হলেও ঘোষণা দিতে পারেন। উকিলকে জিজ্ঞেস করুন।
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **আপনার মা বা বাবা আগে ইতালির নাগরিক হয়েছেন?** হয়তো আপনিও ইতিমধ্যে নাগরিক। পৌরসভায় জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = কোনো সমস্যা হলে
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = পৌরসভা আবেদন না মানলে লিখিত উত্তর চান। [সরকারি খরচে উকিল][1] আপনাকে সাহায্য করতে পারেন।
