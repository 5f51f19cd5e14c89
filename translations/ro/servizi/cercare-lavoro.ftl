### Cercare lavoro con il centro per l'impiego — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
title = Căutați de lucru cu centrul de ocupare a forței de muncă
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = Un birou public și gratuit care vă ajută să găsiți un loc de muncă sau un curs.
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = DID
# term: ufficio di collocamento → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
keywords = loc de muncă; caut de lucru; șomer; CV; curriculum; forțele de muncă; DID
# it: il curriculum, se ce l'hai
f-nsabb = CV-ul, dacă îl aveți
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = declarația de disponibilitate pentru muncă
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = o discuție și un acord cu pașii de făcut
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centru de ocupare a forței de muncă
p-9hx4g = [Centrul de ocupare a forței de muncă (centro per l'impiego)][1] este un birou public. În Lombardia îl administrează provincia.

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = Celor care nu au loc de muncă sau vor să îl schimbe. Dacă nu sunteți cetățean al Uniunii Europene, trebuie un permis care vă dă voie să lucrați.

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = Întrebați la primărie (Comune) sau la [provincie (Provincia)][1] care este centrul din zona dumneavoastră.
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = Faceți o programare.
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = DID
l-xxegq = Semnați [DID][1]: declarați că nu aveți loc de muncă și că sunteți gata să lucrați.
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = Mergeți la discuție. Povestiți ce munci ați făcut și ce știți să faceți.
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = Semnați **patto di servizio** (acordul de servicii). El spune ce faceți dumneavoastră și ce face centrul.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = Mergeți la toate întâlnirile.

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = ajutor ca să scrieți CV-ul
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = oferte de muncă
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = stagiu de practică
l-iighg = cursuri și [stagii de practică (tirocini)][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = permis pentru așteptarea unui loc de muncă
l-w6d8v = **Vă pierdeți locul de muncă?** Nu pierdeți imediat permisul. Cu un [permis pentru așteptarea unui loc de muncă (attesa occupazione)][1] aveți de obicei cel puțin un an ca să căutați.
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = solicitant de azil
l-t5gkf = **Solicitanți de azil.** După un timp de la cerere puteți lucra.
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = Există și **agenzie per il lavoro** (agenții de muncă) private. Pentru cine caută de lucru sunt gratuite.
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = Nu plătiți niciodată ca să primiți un loc de muncă. Este interzis să se ceară bani celor care caută de lucru.

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = Dacă ceva nu merge bine
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = Dacă lipsiți de la o programare fără motiv, puteți pierde ajutoare. Dacă sunteți bolnav, duceți certificatul medicului.
