### 1522: aiuto contro violenza e stalking — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: ajutor împotriva violenței și a hărțuirii (stalking)
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = Un număr gratuit, mereu activ, pentru cine este victima violenței sau a hărțuirii.
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = centru împotriva violenței
keywords = violență; bătaie; stalking; hărțuire; abuz; soț violent; violență împotriva femeilor; mă bate; mi-e frică; soțul mă bate; viol; violată; am fost violată; m-a violat; abuz sexual; agresiune sexuală; violență domestică; căsătorie forțată; vor să mă mărite; mă obligă să mă căsătoresc; nu vreau să mă mărit; soțul mă amenință; m-a bătut; m-a lovit; am fost bătută; mă lovește; m-au bătut; mă urmărește; m-a încuiat; sechestrată; vrea să mă omoare; șeful mă pipăie
# it: ascolto e informazioni
f-ggfw7 = informații și o persoană care vă ascultă
# it: violenza e stalking
f-tc9cr = violență și hărțuire (stalking)
# it: emergenza
f-2k7hv = urgență
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = La { $phone } răspunde o persoană care vă ascultă. Serviciul funcționează la orice oră, în fiecare zi.

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = Femeilor care sunt victime ale violenței sau ale hărțuirii (stalking). Poate suna și cine cunoaște o femeie în pericol.
# it: Puoi chiamare anche senza documenti.
p-9m8nq = Puteți suna și fără acte.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = Dacă sunteți în pericol acum, sunați la { $phone-emergenza }.
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = Căutați un loc sigur ca să vorbiți.
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = Sunați la { $phone-violenza-e-stalking }. Apelul este **gratuit**.
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = Povestiți ce se întâmplă. Puteți să nu vă spuneți numele.
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = centru împotriva violenței
l-t2a64 = Întrebați unde găsiți un [centru împotriva violenței (centro antiviolenza)][1].
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = Vi se răspunde în mai multe limbi: spuneți imediat limba dumneavoastră. Dacă nu puteți vorbi, există și un chat pe site-ul { $phone-violenza-e-stalking }.

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = O persoană vă ascultă și vă explică ce puteți face. Dumneavoastră hotărâți ce pași faceți.
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = centru împotriva violenței
l-5mafj = Dacă acasă nu sunteți în siguranță, centrul împotriva violenței poate căuta un [adăpost (casa rifugio)][1]. Este un loc secret și protejat.
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = Copiii dumneavoastră pot veni cu dumneavoastră.
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = venit
l-f7duw = Pentru rele tratamente în familie, hărțuire (stalking) și violență sexuală, avocatul este [plătit de stat][1], **cu orice venit**.

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
# term: centro antiviolenza → { -centro-antiviolenza } = centru împotriva violenței
p-2rxzn = Legea prevede un [permis de ședere (permesso di soggiorno)][1] pentru cine este victima violenței în casă. Nu este automat: întrebați la un { -centro-antiviolenza } sau la un avocat.
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = centru împotriva violenței
p-7sjhr = Aveți un permis pentru motive familiale? Dacă vă părăsiți soțul, de obicei puteți cere un permis al dumneavoastră. Întrebați întâi la centrul împotriva violenței sau la un avocat.
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgențe
p-mns8n = Sunteți rănită? Mergeți la [urgențe (pronto soccorso)][1]. Spuneți asistentului medical: **ho subito violenza** (am fost victima violenței). Există un traseu separat și confidențial.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = Pentru siguranța dumneavoastră
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = Dacă cineva vă controlează telefonul, ștergeți apelul din listă.
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = Dacă puteți, sunați de pe telefonul unei persoane în care aveți încredere.
