### Minorenne straniero senza genitori — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = minor
title = Minor străin fără părinți
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = tutore
summary = Dacă ai mai puțin de 18 ani și ești singur, ai dreptul la casă, școală și tutore.
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = minor
# term: tutore → { -tutore } = tutore
keywords = minor neînsoțit; MSNA; tutore; centru pentru minori; copil singur; sub 18 ani; sunt singur; fără părinți
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = tutore
# term: minore → { -minore } = minor
f-dhnvt = un loc sigur, un { -tutore } și un permis pentru minori („minore età”)
# it: emergenza
f-8qs5y = urgență
# it: bambini in pericolo
f-8qyjt = copii în pericol
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = minor
p-evqs4 = Dacă ești { -minore }, în Italia **nimeni nu te poate expulza** doar pentru că nu ai acte. Există puține excepții, iar despre ele hotărăște un judecător.

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = Celor care au mai puțin de 18 ani și nu au aici părinții sau alt adult responsabil.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = Dacă ești în pericol acum, sună la { $phone-emergenza }.
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = Mergi la poliție, la primărie (Comune) sau la [serviciile sociale][1]. Spune că ai mai puțin de 18 ani și că ești fără adulți.
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = minor
l-ttaez = Te duc într-un loc sigur, de regulă numai pentru minori.
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = Cineva vorbește cu tine, împreună cu un mediator. Spune adevărul despre vârstă și familie.
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = tutore
l-ju445 = Un judecător numește un [tutore][1]. Este un adult care te ajută în alegeri.
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = tutore
l-5uusz = Tutorele cere pentru tine permisul și medicul. Mergi la școală.

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = Un loc unde să trăiești, școala, medicul, un avocat. Totul este gratuit.

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **Ai o rudă în Italia sau în Europa?** Spune: poate te poți duce la ea.
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = tutore
l-84ek9 = **Împlinești 18 ani?** Înainte de ziua ta întreabă-l pe tutore despre permisul nou și despre ajutorul de după 18 ani.

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = Dacă ceva nu merge bine
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = Dacă cineva te pune să muncești cu forța sau îți cere bani, vorbește cu un educator. Poți suna și la { $phone-bambini-in-pericolo }.
