### Nato in Italia: cittadinanza a 18 anni — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nato in Italia: cittadinanza a 18 anni
# term: cittadinanza → { -cittadinanza } = cetățenie
title = Născut în Italia: cetățenie la 18 ani
# it: Chi è nato in Italia ha un anno di tempo per diventare cittadino.
summary = Cine s-a născut în Italia are la dispoziție un an ca să devină cetățean.
# it: seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# term: cittadinanza → { -cittadinanza } = cetățenie
keywords = a doua generație; născut în Italia; 18 ani; cetățenie; majorat; majoritate
# it: l'atto di nascita
f-bxrbi = certificatul de naștere
# it: la prova che hai sempre vissuto in Italia
f-jrqxs = dovada că ați trăit întotdeauna în Italia
# it: la cittadinanza italiana
# term: cittadinanza italiana → { -cittadinanza } = cetățenie
f-775pw = { -cittadinanza(case: "def") } italiană
# it: Tra il giorno dei 18 anni e il giorno prima dei 19.
f-kuks2 = Între ziua în care împliniți 18 ani și ziua dinainte să împliniți 19 ani.
# it: Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.
p-fwdvv = V-ați născut în Italia și ați trăit întotdeauna aici? La 18 ani puteți deveni cetățean italian cu o **declarație**.

## A chi è rivolto

# it: A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.
p-6t8d5 = Celor născuți în Italia din părinți străini. Trebuie să fi trăit aici întotdeauna și legal.

## Come fare

# it: Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: critico: qui uno sbaglio può fare danno
p-cw9dh = Aveți la dispoziție **un singur an**: de la 18 la 19 ani.
# it: Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 1 di 5
l-43jn8 = Primăria (Comune) trebuie să vă scrie înainte să împliniți 18 ani. Dacă nu scrie, mergeți dumneavoastră.
# it: Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
# term: stato civile → { -stato-civile } = stare civilă
l-sfmi4 = Întrebați la biroul de [stare civilă (stato civile)][1] ce trebuie.
# it: Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 3 di 5
# term: vaccini → { -vaccino } = vaccin
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
l-ww32n = Strângeți dovezile: școală, vaccinuri, pediatru, permise.
# it: Fai la dichiarazione in Comune.
# note: voce 4 di 5
l-sb5wp = Faceți declarația la primărie.
# it: Il Comune controlla. Poi ti dice se sei cittadino.
# note: voce 5 di 5
l-h9ftz = Primăria verifică. Apoi vă spune dacă sunteți cetățean.

## Casi particolari

# it: **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 1 di 4
# term: residenza → { -residenza } = rezidență
l-9zdbk = **Sunt întreruperi în rezidență?** Nu renunțați. Dovezile de la școală și de la medic pot fi suficiente.
# it: **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 2 di 4
l-e72m5 = **Părinții dumneavoastră nu aveau permis când v-ați născut?** Cereți oricum: legea nu vă pedepsește pentru întârzierile lor.
# it: **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 3 di 4
l-mvtag = **Primăria nu v-a anunțat?** Puteți face declarația și după acel an. Întrebați un avocat.
# it: **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.
# note: voce 4 di 4
l-ya8aa = **Unul dintre părinți devine italian înainte?** Poate sunteți deja italian și dumneavoastră. Întrebați la primărie.

## Se qualcosa va male

# it: Se qualcosa va male
t-sufnu = Dacă ceva nu merge bine
# it: Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = Dacă primăria spune nu, cereți un răspuns scris. Un [avocat plătit de stat][1] vă poate ajuta.
