### Minorenne straniero senza genitori — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = menor de edad
title = Menor de edad extranjero sin padres
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = tutor legal
summary = Si tiene menos de 18 años y está sin adultos, tiene derecho a casa, escuela y tutor.
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = menor de edad
# term: tutore → { -tutore } = tutor legal
keywords = menor no acompañado; MSNA; tutor; comunidad; menor solo; estoy solo; estoy sola; sin padres
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = tutor legal
# term: minore → { -minore } = menor de edad
f-dhnvt = un lugar seguro, un tutor y un permiso por minoría de edad
# it: emergenza
f-8qs5y = emergencia
# it: bambini in pericolo
f-8qyjt = niños en peligro
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = menor de edad
p-evqs4 = Si es menor de edad, en Italia **nadie puede expulsarle** solo por el hecho de no tener documentos. Hay pocas excepciones, y las decide un juez.

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = A quien tiene menos de 18 años y no tiene aquí a sus padres ni a otro adulto responsable.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = Si está en peligro ahora, llame al { $phone-emergenza }.
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = Vaya a la policía, al municipio (Comune) o a los [servicios sociales][1]. Diga que tiene menos de 18 años y que está sin adultos.
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = menor de edad
l-ttaez = Le llevan a un lugar seguro, por lo general solo para menores de edad.
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = Alguien habla con usted, con un mediador. Diga la verdad sobre su edad y su familia.
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = tutor legal
l-ju445 = Un juez nombra a un [tutor (tutore)][1]. Es un adulto que le ayuda en las decisiones.
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = tutor legal
l-5uusz = El tutor pide para usted el permiso y el médico. Usted va a la escuela.

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = Un lugar donde vivir, la escuela, el médico, un abogado. Todo es gratis.

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **¿Tiene un pariente en Italia o en Europa?** Dígalo: quizá pueda ir con esa persona.
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = tutor legal
l-84ek9 = **¿Va a cumplir 18 años?** Antes del cumpleaños pregunte al tutor por el permiso nuevo y por la ayuda después de los 18 años.

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = Si algo va mal
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = Si alguien le obliga a trabajar o le pide dinero, hable con un educador. También puede llamar al { $phone-bambini-in-pericolo }.
