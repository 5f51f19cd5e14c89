### servizi/cittadinanza-a-diciotto-anni
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Nato in Italia: cittadinanza a 18 anni
summary = Chi è nato in Italia ha un anno di tempo per diventare cittadino.
keywords = seconda generazione; nato in Italia; diciotto anni; cittadinanza; maggiorenne
# required_documents.name
f-bxrbi = l'atto di nascita
# required_documents.name
f-jrqxs = la prova che hai sempre vissuto in Italia
# outputs.name
f-775pw = la cittadinanza italiana
# deadlines.label
f-kuks2 = Tra il giorno dei 18 anni e il giorno prima dei 19.
p-fwdvv = Sei nato in Italia e hai sempre vissuto qui? A 18 anni puoi diventare cittadino italiano con una **dichiarazione**.

## A chi è rivolto

p-6t8d5 = A chi è nato in Italia da genitori stranieri. Devi aver vissuto qui sempre e in regola.

## Come fare

# note: critico: qui uno sbaglio può fare danno
p-cw9dh = Hai **un solo anno** di tempo: dai 18 ai 19 anni.
# note: voce 1 di 5
l-43jn8 = Il Comune deve scriverti prima dei tuoi 18 anni. Se non scrive, vai tu.
# note: voce 2 di 5
# note: [1] = termini/stato-civile
l-sfmi4 = Chiedi all'ufficio di [stato civile][1] che cosa serve.
# note: voce 3 di 5
l-ww32n = Raccogli le prove: scuola, vaccini, pediatra, permessi.
# note: voce 4 di 5
l-sb5wp = Fai la dichiarazione in Comune.
# note: voce 5 di 5
l-h9ftz = Il Comune controlla. Poi ti dice se sei cittadino.

## Casi particolari

# note: voce 1 di 4
l-9zdbk = **Ci sono buchi nella residenza?** Non rinunciare. Le prove di scuola e di cure possono bastare.
# note: voce 2 di 4
l-e72m5 = **I tuoi genitori non avevano il permesso quando sei nato?** Chiedi lo stesso: la legge non ti punisce per i loro ritardi.
# note: voce 3 di 4
l-mvtag = **Il Comune non ti ha avvisato?** Puoi fare la dichiarazione anche dopo l'anno. Chiedi a un avvocato.
# note: voce 4 di 4
l-ya8aa = **Un tuo genitore diventa italiano prima?** Forse sei già italiano anche tu. Chiedi in Comune.

## Se qualcosa va male

t-sufnu = Se qualcosa va male
# note: [1] = servizi/patrocinio-gratuito
p-veg2f = Se il Comune dice di no, chiedi una risposta scritta. Un [avvocato pagato dallo Stato][1] può aiutarti.
