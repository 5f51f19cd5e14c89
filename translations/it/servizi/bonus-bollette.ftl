### servizi/bonus-bollette
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Pagare meno luce, gas, acqua e rifiuti
summary = Con un ISEE basso lo sconto sulle bollette arriva da solo.
keywords = bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# required_documents.name
f-aekcy = una bolletta intestata a una persona della famiglia
# outputs.name
f-pw88j = uno sconto sulle bollette
# phones.label
f-rmvn5 = INPS da telefono fisso
# phones.label
f-x5p9y = INPS da cellulare
# note: [1] = termini/bolletta
p-g6hg8 = Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.

## A chi è rivolto

# note: [1] = termini/isee
p-zknsy = A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.

## Come fare

# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
l-7tak2 = Chiedi l'[ISEE][1] ogni anno.
# note: voce 2 di 4
l-cdczx = Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 3 di 4
l-yyh6d = Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 4 di 4
l-t7mix = Guarda nelle bollette la parola **bonus sociale**.

## Tempi e scadenze

p-uewgz = Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.

## Casi particolari

# note: voce 1 di 2
l-e44z3 = **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 2 di 2
l-8ry8x = **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.

## Se qualcosa va male

t-zxt3t = Se qualcosa va male
# note: critico: qui uno sbaglio può fare danno
p-izimm = Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: [1] = servizi/servizio-sociale
p-hptn4 = Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
