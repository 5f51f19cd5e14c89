### 1522: aiuto contro violenza e stalking — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: ndihmë kundër dhunës dhe përndjekjes
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = Një numër falas, gjithmonë i hapur, për këdo që përjeton dhunë ose përndjekje.
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = qendër kundër dhunës
keywords = dhunë; përndjekje; keqtrajtim; qendër kundër dhunës; burrë i dhunshëm; dhunë ndaj grave; stalking; burri më rreh; rrahje; kam frikë; përdhunim; më përdhunuan; më përdhunoi; jam përdhunuar; abuzim seksual; sulm seksual; ngacmim seksual; dhunë në familje; martesë e detyruar; duan të më martojnë; më detyrojnë të martohem; nuk dua të martohem; burri më kërcënon; më ka rrahur; më rrahu; më goditi; më kanë rrahur; jam rrahur; më ndjek; më ka mbyllur brenda; do të më vrasë; shefi më prek
# it: ascolto e informazioni
f-ggfw7 = dikush që ju dëgjon, dhe informacione
# it: violenza e stalking
f-tc9cr = dhunë dhe përndjekje
# it: emergenza
f-2k7hv = emergjencë
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = Në numrin { $phone } përgjigjet një person që ju dëgjon. Shërbimi është i hapur në çdo orë, çdo ditë.

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = Për gratë që përjetojnë dhunë ose përndjekje (stalking). Mund të telefonojë edhe kushdo që njeh një grua në rrezik.
# it: Puoi chiamare anche senza documenti.
p-9m8nq = Mund të telefononi edhe pa dokumente.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = Nëse jeni në rrezik tani, telefononi { $phone-emergenza }.
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = Gjeni një vend të sigurt për të folur.
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = Telefononi { $phone-violenza-e-stalking }. Telefonata është **falas**.
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = Tregoni çfarë po ndodh. Mund të mos e thoni emrin tuaj.
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = qendër kundër dhunës
l-t2a64 = Pyesni ku gjeni një [qendër kundër dhunës (centro antiviolenza)][1].
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = Përgjigjen në disa gjuhë: thoni menjëherë gjuhën tuaj. Nëse nuk mund të flisni, ka edhe një chat në faqen e { $phone-violenza-e-stalking }.

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = Një person ju dëgjon dhe ju shpjegon çfarë mund të bëni. Hapat i vendosni ju.
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = qendër kundër dhunës
l-5mafj = Nëse shtëpia juaj nuk është e sigurt, { -centro-antiviolenza(case: "def") } mund të kërkojë një [shtëpi të sigurt (casa rifugio)][1]. Është një vend i fshehtë dhe i mbrojtur.
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = Fëmijët tuaj mund të vijnë me ju.
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = të ardhura
l-f7duw = Për keqtrajtim, përndjekje (stalking) dhe dhunë seksuale avokati [paguhet nga Shteti][1], me **çfarëdo të ardhurash**.

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
# term: centro antiviolenza → { -centro-antiviolenza } = qendër kundër dhunës
p-2rxzn = Ligji parashikon një [leje qëndrimi][1] për këdo që përjeton dhunë në shtëpi. Nuk jepet automatikisht: pyesni te një { -centro-antiviolenza } ose te një avokat.
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = qendër kundër dhunës
p-7sjhr = Keni një leje për familje? Nëse e lini burrin, zakonisht mund të kërkoni një leje më vete, vetëm për ju. Pyesni më parë te një { -centro-antiviolenza } ose te një avokat.
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgjenca
p-mns8n = Jeni e plagosur? Shkoni në [urgjencë (pronto soccorso)][1]. Thuajini infermierit: **ho subito violenza** (kam pësuar dhunë). Ka një shërbim të veçantë, që ruan fshehtësinë.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = Për sigurinë tuaj
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = Nëse dikush ju kontrollon telefonin, fshijeni thirrjen nga lista.
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = Nëse mundeni, telefononi nga telefoni i një personi që i besoni.
