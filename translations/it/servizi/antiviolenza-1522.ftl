### servizi/antiviolenza-1522
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = 1522: aiuto contro violenza e stalking
summary = Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
# before: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; donne; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata
# before: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; donne; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; chiusa in casa; vuole uccidermi; mi tocca il capo
# before: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; donne; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# before: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
keywords = violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# outputs.name
f-ggfw7 = ascolto e informazioni
# phones.label
f-tc9cr = violenza e stalking
# phones.label
f-2k7hv = emergenza
# note: $phone = un dato; lo scrive il sito
p-3h985 = Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.

## A chi è rivolto

p-d93xk = Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-9m8nq = Puoi chiamare anche senza documenti.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: voce 1 di 4
l-kfims = Cerca un posto sicuro per parlare.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 3 di 4
l-h3nqz = Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
l-t2a64 = Chiedi dove trovi un [centro antiviolenza][1].
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.

## Cosa si ottiene

p-fzjn3 = Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
l-5mafj = Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 2 di 3
l-8mqhf = I tuoi figli possono venire con te.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
l-f7duw = Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.

## Casi particolari

# note: [1] = termini/permesso-di-soggiorno
p-2rxzn = La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
p-7sjhr = Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
p-mns8n = Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.

## Per la tua sicurezza

t-zen25 = Per la tua sicurezza
# note: critico: qui uno sbaglio può fare danno
p-93si7 = Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = Se puoi, chiama dal telefono di una persona di cui ti fidi.
