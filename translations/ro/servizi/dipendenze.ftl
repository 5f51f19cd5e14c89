### Alcol, droghe e gioco d'azzardo: aiuto per smettere — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = Alcool, droguri și jocuri de noroc: ajutor ca să vă lăsați
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = Un serviciu public și gratuit pentru cine are o dependență și pentru familie.
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = SerD
keywords = SerD; droguri; alcool; băutură; jocuri de noroc; păcănele; dependență; beau prea mult; nu mă pot lăsa de băut; nu mă pot opri din băut; soțul meu bea; bărbatul meu bea; alcoolic; alcoolism; bețiv; beat; mă droghez; fiul meu se droghează; băiatul meu ia droguri
# it: ascolto e cure
f-9s565 = îngrijiri și o persoană care vă ascultă
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = SerD
p-r4c6c = Serviciul pentru dependențe, **Servizio dipendenze** ([SerD][1]), ajută persoanele care nu reușesc să se lase de băutură, de droguri sau de jocuri de noroc.

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = Celor care au problema și familiilor lor. Puteți merge și numai ca să vorbiți.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = ASST
p-ik43y = Locuiți în Crema sau în localitățile vecine? [ASST][1] pentru dumneavoastră este alta: întrebați la primărie (Comune).

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = rețetă
l-ca8eu = Întrebați adresa la medic sau la farmacie. Nu este nevoie de { -ricetta }.
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = Telefonați sau mergeți personal.
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = Povestiți situația dumneavoastră. Dacă vreți, puteți să **nu** vă spuneți numele.
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = Hotărâți împreună ce pași urmați.

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = Consultații, medicamente, grupuri, o persoană care vă ascultă. Totul este gratuit și secret.

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = SerD
l-ghgbv = Cine merge la SerD nu este denunțat pentru acest lucru.
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = Dacă lucrați, în anumite cazuri vă puteți păstra locul de muncă în timpul tratamentului. Întrebați la SerD.
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = Familia poate cere ajutor și dacă ruda nu vrea.

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = Dacă ceva nu merge bine
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = O persoană nu se trezește sau respiră greu? Sunați la [numărul de urgență][1].
