### 1522: aiuto contro violenza e stalking — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = ???
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = ???
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; donne
# term: centro antiviolenza → { -centro-antiviolenza } = নারী নির্যাতন প্রতিরোধ কেন্দ্র
keywords = ???
# it: ascolto e informazioni
f-ggfw7 = ???
# it: violenza e stalking
f-tc9cr = ???
# it: emergenza
f-2k7hv = ???
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = ???

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = ???
# it: Puoi chiamare anche senza documenti.
p-9m8nq = ???

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = ???
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = ???
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = ???
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = ???
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = নারী নির্যাতন প্রতিরোধ কেন্দ্র
l-t2a64 = ???

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = ???

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
# term: centro antiviolenza → { -centro-antiviolenza } = নারী নির্যাতন প্রতিরোধ কেন্দ্র
p-2rxzn = ???

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = ???
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = ???
