### 1522: aiuto contro violenza e stalking — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: 1522: aiuto contro violenza e stalking
title = 1522: ayuda contra la violencia y el acoso
# it: Un numero gratuito, sempre attivo, per chi subisce violenza o stalking.
summary = Un número gratuito, siempre activo, para quienes sufren violencia o acoso.
# it: violenza; stalking; maltrattamenti; centro antiviolenza; marito violento; violenza sulle donne; codice rosso; mi picchia; botte; ho paura; marito picchia; stupro; violentata; stuprata; mi hanno stuprata; mi ha violentata; violenza sessuale; abuso sessuale; molestie sessuali; matrimonio forzato; vogliono farmi sposare; costretta a sposarmi; non voglio sposarmi; mio marito mi minaccia; mi ha picchiato; mi ha picchiata; mi picchiano; sono stata picchiata; picchiata; mi hanno picchiata; mi segue; rinchiusa; vuole uccidermi; mi tocca il capo
# term: centro antiviolenza → { -centro-antiviolenza } = centro contra la violencia
keywords = violencia; acoso; maltrato; centro contra la violencia; esposo violento; violencia contra la mujer; stalking; me pega; golpes; tengo miedo; mi marido me pega; violación; me violaron; me violó; violada; abuso sexual; agresión sexual; violencia de género; matrimonio forzado; quieren casarme; me obligan a casarme; no quiero casarme; mi marido me amenaza; me golpeó; me ha pegado; me pegó; fui golpeada; me han pegado; me persigue; un hombre me sigue; me encierra; encerrada; quiere matarme; mi jefe me toca
# it: ascolto e informazioni
f-ggfw7 = una persona que la escucha e información
# it: violenza e stalking
f-tc9cr = violencia y acoso
# it: emergenza
f-2k7hv = emergencia
# it: Al { $phone } risponde una persona che ti ascolta. Il servizio è attivo a ogni ora, ogni giorno.
# note: $phone = un dato; lo scrive il sito
p-3h985 = En el { $phone } responde una persona que la escucha. El servicio funciona a cualquier hora, todos los días.

## A chi è rivolto

# it: Alle donne che subiscono violenza o stalking. Può chiamare anche chi conosce una donna in pericolo.
p-d93xk = A las mujeres que sufren violencia o acoso (stalking). También puede llamar quien conoce a una mujer en peligro.
# it: Puoi chiamare anche senza documenti.
p-9m8nq = Puede llamar también sin documentos.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-62xh4 = Si está en peligro ahora, llame al { $phone-emergenza }.
# it: Cerca un posto sicuro per parlare.
# note: voce 1 di 4
l-kfims = Busque un lugar seguro para hablar.
# it: Chiama il { $phone-violenza-e-stalking }. La chiamata è **gratis**.
# note: voce 2 di 4
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
l-9gvu6 = Llame al { $phone-violenza-e-stalking }. La llamada es **gratis**.
# it: Racconta che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 4
l-h3nqz = Cuente lo que pasa. Puede no decir su nombre.
# it: Chiedi dove trovi un [centro antiviolenza][1].
# note: voce 4 di 4
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = centro contra la violencia
l-t2a64 = Pregunte dónde hay un [centro contra la violencia (centro antiviolenza)][1].
# it: Rispondono in più lingue: di' subito la tua. Se non puoi parlare, c'è anche una chat sul sito del { $phone-violenza-e-stalking }.
# note: $phone-violenza-e-stalking = un dato; lo scrive il sito
p-aevtw = Responden en varios idiomas: diga enseguida el suyo. Si no puede hablar, hay también un chat en el sitio del { $phone-violenza-e-stalking }.

## Cosa si ottiene

# it: Una persona ti ascolta e ti spiega che cosa puoi fare. Decidi tu i passi da fare.
p-fzjn3 = Una persona la escucha y le explica qué puede hacer. Usted decide los pasos.
# it: Se casa tua non è sicura, il centro antiviolenza può cercare una [casa rifugio][1]. È un posto segreto e protetto.
# note: voce 1 di 3
# note: [1] = termini/centro-antiviolenza
# term: centro antiviolenza → { -centro-antiviolenza } = centro contra la violencia
l-5mafj = Si su casa no es segura, el centro contra la violencia puede buscar una [casa refugio (casa rifugio)][1]. Es un lugar secreto y protegido.
# it: I tuoi figli possono venire con te.
# note: voce 2 di 3
l-8mqhf = Sus hijos pueden ir con usted.
# it: Per maltrattamenti, stalking e violenza sessuale l'avvocato è [pagato dallo Stato][1], con **qualsiasi reddito**.
# note: voce 3 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: reddito → { -reddito } = ingresos
l-f7duw = Por maltrato en la familia, acoso (stalking) y violencia sexual, el abogado es [pagado por el Estado][1], **con cualquier nivel de ingresos**.

## Casi particolari

# it: La legge prevede un [permesso di soggiorno][1] per chi subisce violenza in casa. Non è automatico: chiedi a un centro antiviolenza o a un avvocato.
# note: [1] = termini/permesso-di-soggiorno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permiso de residencia
# term: centro antiviolenza → { -centro-antiviolenza } = centro contra la violencia
p-2rxzn = La ley prevé un [permiso de residencia (permesso di soggiorno)][1] para quien sufre violencia en casa. No es automático: pregunte en un { -centro-antiviolenza } o a un abogado.
# it: Hai un permesso per famiglia? Se lasci tuo marito, di solito puoi chiedere un permesso tuo. Chiedi prima al centro antiviolenza o a un avvocato.
# term: centro antiviolenza → { -centro-antiviolenza } = centro contra la violencia
p-7sjhr = ¿Tiene un permiso por motivos familiares? Si deja a su esposo, normalmente puede pedir un permiso propio. Pregunte antes en el centro contra la violencia o a un abogado.
# it: Sei ferita? Vai al [pronto soccorso][1]. Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
# note: [1] = servizi/andare-al-pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-mns8n = ¿Está herida? Vaya a [urgencias (pronto soccorso)][1]. Diga al enfermero: **ho subito violenza** (sufrí violencia). Hay una atención reservada.

## Per la tua sicurezza

# it: Per la tua sicurezza
t-zen25 = Para su seguridad
# it: Se qualcuno controlla il tuo telefono, cancella la chiamata dall'elenco.
# note: critico: qui uno sbaglio può fare danno
p-93si7 = Si alguien revisa su teléfono, borre la llamada de la lista.
# it: Se puoi, chiama dal telefono di una persona di cui ti fidi.
# note: critico: qui uno sbaglio può fare danno
p-7gbeh = Si puede, llame desde el teléfono de una persona en quien confía.
