### Pagare meno luce, gas, acqua e rifiuti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Pagare meno luce, gas, acqua e rifiuti
title = Payer moins pour l’électricité, le gaz, l’eau et les déchets
# it: Con un ISEE basso lo sconto sulle bollette arriva da solo.
# term: isee → { -isee } = indicateur des ressources de la famille
# term: bollette → { -bolletta } = facture
summary = Avec un ISEE bas, la réduction sur les factures arrive toute seule.
# it: bonus sociale; bollette; luce; gas; acqua; rifiuti; TARI; sconto
# term: bollette → { -bolletta } = facture
keywords = bonus sociale; factures; électricité; gaz; eau; déchets; TARI; réduction
# it: una bolletta intestata a una persona della famiglia
# term: bolletta → { -bolletta } = facture
f-aekcy = une facture au nom d’une personne de la famille
# it: uno sconto sulle bollette
# term: bollette → { -bolletta } = facture
f-pw88j = une réduction sur les factures
# it: INPS da telefono fisso
# term: inps → { -inps } = institut national de sécurité sociale
f-rmvn5 = INPS depuis un téléphone fixe
# it: INPS da cellulare
# term: inps → { -inps } = institut national de sécurité sociale
f-x5p9y = INPS depuis un portable
# it: Le famiglie con pochi soldi pagano meno le [bollette][1]. Questo aiuto si chiama **bonus sociale**.
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = facture
p-g6hg8 = Les familles qui ont peu d’argent paient moins pour les [factures][1]. Cette aide s’appelle **bonus sociale** (bonus social).

## A chi è rivolto

# it: A chi ha un [ISEE][1] basso. Il limite cambia: lo sa il CAF. Le famiglie con molti figli hanno un limite più alto.
# note: [1] = termini/isee
# term: isee → { -isee } = indicateur des ressources de la famille
# term: caf → { -caf } = centre d’aide pour les impôts
p-zknsy = Pour les personnes qui ont un [ISEE][1] bas. La limite change : le { -caf } la connaît. Les familles avec beaucoup d’enfants ont une limite plus haute.

## Come fare

# it: Chiedi l'[ISEE][1] ogni anno.
# note: voce 1 di 4
# note: «bonus sociale» resta in italiano, con la traduzione tra parentesi: è scritto così sulla bolletta.
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = indicateur des ressources de la famille
l-7tak2 = Demandez l’[ISEE][1] chaque année.
# it: Controlla che luce, gas o acqua siano intestati a qualcuno della famiglia.
# note: voce 2 di 4
l-cdczx = Vérifiez que l’électricité, le gaz ou l’eau sont au nom de quelqu’un de la famille.
# it: Non serve un'altra domanda. Lo sconto arriva **da solo**.
# note: voce 3 di 4
l-yyh6d = Il n’y a pas besoin d’une autre demande. La réduction arrive **toute seule**.
# it: Guarda nelle bollette la parola **bonus sociale**.
# note: voce 4 di 4
# term: bollette → { -bolletta } = facture
l-t7mix = Cherchez sur les factures les mots **bonus sociale** (bonus social).

## Tempi e scadenze

# it: Lo sconto arriva dopo alcuni mesi e dura un anno. Ogni anno serve un ISEE nuovo.
# term: isee → { -isee } = indicateur des ressources de la famille
p-uewgz = La réduction arrive après quelques mois et dure un an. Chaque année, il faut un nouvel ISEE.

## Casi particolari

# it: **Riscaldamento del palazzo.** Se il gas è di tutto il palazzo, il bonus può arrivare in un altro modo.
# note: voce 1 di 2
l-e44z3 = **Chauffage de l’immeuble.** Si le gaz est pour tout l’immeuble, le bonus peut arriver d’une autre façon.
# it: **Malato con macchine in casa.** C'è un bonus a parte. Chiedilo in Comune.
# note: voce 2 di 2
l-8ry8x = **Malade avec des appareils médicaux à la maison.** Il y a un bonus à part. Demandez-le à la mairie (Comune).

## Se qualcosa va male

# it: Se qualcosa va male
t-zxt3t = Si quelque chose se passe mal
# it: Non riesci a pagare? Chiama **subito** chi manda la bolletta e chiedi di pagare a rate. Se aspetti, possono staccare la luce o il gas.
# note: critico: qui uno sbaglio può fare danno
# term: bolletta → { -bolletta } = facture
p-izimm = Vous n’arrivez pas à payer ? Appelez **tout de suite** l’entreprise qui envoie la facture et demandez à payer en plusieurs fois. Si vous attendez, on peut couper l’électricité ou le gaz.
# it: Se hai già un avviso di distacco, vai dai [servizi sociali][1]. Attento a chi suona alla porta per farti cambiare contratto: non firmare.
# note: [1] = servizi/servizio-sociale
p-hptn4 = Si vous avez déjà un avis de coupure, allez voir les [services sociaux][1]. Attention aux personnes qui sonnent à la porte pour vous faire changer de contrat : ne signez pas.
