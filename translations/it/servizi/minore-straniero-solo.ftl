### servizi/minore-straniero-solo
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Minorenne straniero senza genitori
summary = Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
keywords = minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# outputs.name
f-dhnvt = un posto sicuro, un tutore e un permesso per minore età
# phones.label
f-8qs5y = emergenza
# phones.label
f-8qyjt = bambini in pericolo
p-evqs4 = Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.

## A chi è rivolto

p-xfyvv = A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
# before: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che sei minorenne e solo.
l-pqrmt = Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 2 di 5
l-ttaez = Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 3 di 5
l-2wwa9 = Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 4 di 5
# note: [1] = termini/tutore
l-ju445 = Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 5 di 5
l-5uusz = Il tutore chiede per te il permesso e il medico. Vai a scuola.

## Cosa si ottiene

p-fewrz = Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.

## Casi particolari

# note: voce 1 di 2
l-s2yap = **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 2 di 2
l-84ek9 = **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.

## Se qualcosa va male

t-w2k3g = Se qualcosa va male
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
