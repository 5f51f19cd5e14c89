### Pagare meno luce, gas, acqua e rifiuti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = Plătiți mai puțin la curent, gaz, apă și gunoi
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = ISEE
# term: bollette → { -bolletta } = factură
summary = Cu un ISEE mic, reducerea la facturi vine singură.
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = factură
keywords = bonus social; facturi; curent; lumină; gaz; apă; gunoi; reducere; TARI
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = factură
f-aekcy = o { -bolletta } pe numele unei persoane din familie
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = factură
f-pw88j = o reducere la facturi
# it: INPS da telefono fisso
# term: inps → { -inps } = INPS
f-rmvn5 = INPS de pe telefon fix
# it: INPS da cellulare
# term: inps → { -inps } = INPS
f-x5p9y = INPS de pe mobil
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = factură
p-g6hg8 = Familiile cu puțini bani plătesc mai puțin la [facturi][1]. Acest ajutor se numește **bonus sociale** (bonus social).

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = ISEE
# term: caf → { -caf } = CAF
p-zknsy = Celor cu un [ISEE][1] mic. Limita se schimbă: o știe CAF. Familiile cu mulți copii au o limită mai mare.

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = ISEE
l-7tak2 = Cereți [ISEE][1] în fiecare an.
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = Verificați dacă contractul de curent, gaz sau apă este pe numele cuiva din familie.
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = Nu este nevoie de altă cerere. Reducerea vine **singură**.
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = factură
l-t7mix = Căutați pe facturi cuvintele **bonus sociale** (bonus social).

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = ISEE
p-uewgz = Reducerea vine după câteva luni și durează un an. În fiecare an trebuie un ISEE nou.

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **Încălzirea blocului.** Dacă gazul este al întregului bloc, bonusul poate veni în alt mod.
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **Bolnav cu aparate medicale acasă.** Există un bonus separat. Cereți-l la primărie (Comune).

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = Dacă ceva nu merge bine
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = factură
p-izimm = Nu puteți plăti? Sunați **imediat** la cine trimite factura și cereți să plătiți în rate. Dacă așteptați, vă pot tăia curentul sau gazul.
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = Dacă aveți deja o înștiințare de întrerupere, mergeți la [serviciile sociale][1]. Atenție la cine sună la ușă ca să vă facă să schimbați contractul: nu semnați.
