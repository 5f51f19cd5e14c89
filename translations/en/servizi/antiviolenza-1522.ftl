### 1522: aiuto contro violenza e stalking — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: help against violence and stalking
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = A free number, always active, for anyone facing violence or stalking.
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = anti-violence centre
keywords = violence; stalking; abuse; anti-violence centre; violent husband; violence against women; he hits me; beating; I am afraid; husband beats me; rape; I was raped; raped; sexual assault; sexual abuse; domestic violence; forced marriage; they want to marry me off; forced to marry; I do not want to marry; my husband threatens me; he hit me; he beat me; he is hitting me; he is beating me; I was beaten; beaten; he follows me; locked me in; he wants to kill me; my boss touches me
# it: ascolto e informazioni
f-ggfw7 = someone to listen, and information
# it: violenza e stalking
f-tc9cr = violence and stalking
# it: emergenza
f-2k7hv = emergency
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = When you call { $phone }, a person answers and listens to you. The service is active at every hour, every day.

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = For women facing violence or stalking. Anyone who knows a woman in danger can call too.
# it: Puoi chiamare anche senza documenti.
p-9m8nq = You can call even without documents.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = If you are in danger now, call { $phone-emergenza }.
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = Find a safe place to talk.
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = Call { $phone-violenza-e-stalking }. The call is **free**.
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = Say what is happening. You do not have to give your name.
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = anti-violence centre
l-t2a64 = Ask where you can find an [anti-violence centre][1].
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = They answer in several languages: say yours at once. If you cannot talk, there is also a chat on the { $phone-violenza-e-stalking } website.

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = A person listens to you and explains what you can do. You decide which steps to take.
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = anti-violence centre
l-5mafj = If your home is not safe, the anti-violence centre can look for a [shelter (casa rifugio)][1]. It is a secret and protected place.
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = Your children can come with you.
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = income
l-f7duw = For ill-treatment in the family, stalking and sexual violence the lawyer is [paid by the State][1], **whatever your income is**.

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
# term: centro antiviolenza → { -centro-antiviolenza } = anti-violence centre
p-2rxzn = The law provides for a [residence permit][1] for victims of violence at home. It is not automatic: ask an anti-violence centre or a lawyer.
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = anti-violence centre
p-7sjhr = Do you have a permit for family reasons? If you leave your husband, you can usually ask for a permit of your own. First ask the anti-violence centre or a lawyer.
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = emergency department
p-mns8n = Are you injured? Go to the [emergency department (pronto soccorso)][1]. Tell the nurse: **ho subito violenza** (I have suffered violence). There is a confidential way to receive care.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = For your safety
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = If someone checks your phone, delete the call from the list.
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = If you can, call from the telephone of a person you trust.
