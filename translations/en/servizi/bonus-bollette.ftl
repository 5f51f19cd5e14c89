### Pagare meno luce, gas, acqua e rifiuti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = Paying less for electricity, gas, water and waste
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = family wealth indicator
# term: bollette → { -bolletta } = household bill
summary = With a low ISEE the discount on your bills comes by itself.
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = household bill
keywords = bonus sociale; bills; electricity; light; gas; water; waste; TARI; discount
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = household bill
f-aekcy = a { -bolletta } in the name of a person in the family
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = household bill
f-pw88j = a discount on your bills
# it: INPS da telefono fisso
# term: inps → { -inps } = social security institute
f-rmvn5 = INPS from a landline
# it: INPS da cellulare
# term: inps → { -inps } = social security institute
f-x5p9y = INPS from a mobile phone
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = household bill
p-g6hg8 = Families with little money pay less for their [household bills][1]. This help is called **bonus sociale** (social bonus).

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = family wealth indicator
# term: caf → { -caf } = tax help office
p-zknsy = For people with a low [ISEE][1]. The limit changes: the { -caf } knows it. Families with many children have a higher limit.

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = family wealth indicator
l-7tak2 = Ask for the [ISEE][1] every year.
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = Check that the electricity, gas or water is in the name of someone in the family.
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = You do not need to apply again. The discount comes **by itself**.
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = household bill
l-t7mix = Look on your bills for the words **bonus sociale** (social bonus).

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = family wealth indicator
p-uewgz = The discount comes after some months and lasts one year. Every year you need a new ISEE.

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **Heating of the building.** If the gas is for the whole building, the bonus may come in another way.
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **Someone ill who uses medical machines at home.** There is a separate bonus. Ask for it at the town hall (Comune).

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = If something goes wrong
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = household bill
p-izimm = If you cannot pay, call the company that sends the bill **at once** and ask to pay in instalments. If you wait, they can cut off the electricity or the gas.
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = If you already have a notice that they will cut it off, go to the [social services][1]. Be careful of people who ring at your door to make you change your contract: do not sign.
