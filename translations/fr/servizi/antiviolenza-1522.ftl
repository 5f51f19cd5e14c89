### 1522: aiuto contro violenza e stalking — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522 : aide contre la violence et le harcèlement
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = Un numéro gratuit, toujours actif, pour qui subit des violences ou du harcèlement (stalking).
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = centre contre la violence
keywords = violence; harcèlement; stalking; femme battue; mari violent; viol; refuge pour femmes; foyer pour femmes; il me frappe; coups; j’ai peur; mari me frappe; violée; j’ai été violée; on m’a violée; il m’a violée; agression sexuelle; abus sexuel; violence conjugale; mariage forcé; on veut me marier; on me force à me marier; je ne veux pas me marier; mon mari me menace; il m’a frappée; il m’a battue; j’ai été battue; on me frappe; on m’a frappée; il me suit; il m’enferme; enfermée; il veut me tuer; mon chef me touche; violence faite aux femmes
# it: ascolto e informazioni
f-ggfw7 = écoute et informations
# it: violenza e stalking
f-tc9cr = violence et harcèlement
# it: emergenza
f-2k7hv = urgence
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = Au { $phone }, une personne vous répond et vous écoute. Le service est actif à toute heure, tous les jours.

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = Pour les femmes qui subissent des violences ou du harcèlement (stalking). Une personne qui connaît une femme en danger peut aussi appeler.
# it: Puoi chiamare anche senza documenti.
p-9m8nq = Vous pouvez appeler même sans papiers.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = Si vous êtes en danger maintenant, appelez le { $phone-emergenza }.
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = Cherchez un endroit sûr pour parler.
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = Appelez le { $phone-violenza-e-stalking }. L’appel est **gratuit**.
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = Racontez ce qui se passe. Vous pouvez ne pas dire votre nom.
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = centre contre la violence
l-t2a64 = Demandez où se trouve un [centre contre la violence (centro antiviolenza)][1].
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = On répond en plusieurs langues : dites tout de suite la vôtre. Si vous ne pouvez pas parler, il y a aussi un chat sur le site du { $phone-violenza-e-stalking }.

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = Une personne vous écoute et vous explique ce que vous pouvez faire. C’est vous qui décidez.
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = centre contre la violence
l-5mafj = Si votre logement n’est pas sûr, le centre contre la violence peut chercher un [refuge (casa rifugio)][1]. C’est un endroit secret et protégé.
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = Vos enfants peuvent venir avec vous.
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = revenus
l-f7duw = Pour les mauvais traitements dans la famille, le harcèlement (stalking) et la violence sexuelle, l’avocat est [payé par l’État][1], **quels que soient vos revenus**.

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
# term: centro antiviolenza → { -centro-antiviolenza } = centre contre la violence
p-2rxzn = La loi prévoit un [permis de séjour][1] pour les personnes qui subissent des violences à la maison. Il n’est pas automatique : demandez à un { -centro-antiviolenza } ou à un avocat.
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = centre contre la violence
p-7sjhr = Vous avez un permis pour raisons familiales ? Si vous quittez votre mari, vous pouvez d’habitude demander votre propre permis. Demandez d’abord au centre contre la violence ou à un avocat.
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-mns8n = Vous êtes blessée ? Allez aux [urgences (pronto soccorso)][1]. Dites à l’infirmier : **ho subito violenza** (j’ai subi des violences). Il y a un parcours confidentiel.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = Pour votre sécurité
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = Si quelqu’un surveille votre téléphone, effacez l’appel de la liste.
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = Si vous pouvez, appelez depuis le téléphone d’une personne en qui vous avez confiance.
