### Minorenne straniero senza genitori — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = person under 18
title = Foreign child under 18 without parents
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = guardian
summary = If you are under 18 and alone, you have a right to a home, school and a guardian.
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = person under 18
# term: tutore → { -tutore } = guardian
keywords = unaccompanied minor; MSNA; guardian; group home; boy alone; girl alone; under 18; I am alone; without parents
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = guardian
# term: minore → { -minore } = person under 18
f-dhnvt = a safe place, a guardian and a permit for people under 18
# it: emergenza
f-8qs5y = emergency
# it: bambini in pericolo
f-8qyjt = children in danger
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = person under 18
p-evqs4 = If you are under 18, **nobody can send you away** from Italy just because you have no documents. There are a few exceptions, and a judge decides them.

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = For people under 18 who do not have their parents or another responsible adult here.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = If you are in danger now, call { $phone-emergenza }.
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = Go to the police, to the town hall (Comune) or to the [social services][1]. Say that you are under 18 and have no adult with you.
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = person under 18
l-ttaez = They take you to a safe place, as a rule only for people under 18.
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = Someone talks with you, with a mediator. Tell the truth about your age and your family.
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = guardian
l-ju445 = A judge appoints a [guardian (tutore)][1]. It is an adult who helps you with decisions.
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = guardian
l-5uusz = The { -tutore } asks for the permit and the doctor for you. You go to school.

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = A place to live, school, a doctor, a lawyer. It is all free.

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **Do you have a relative in Italy or in Europe?** Say so: perhaps you can go to them.
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = guardian
l-84ek9 = **Are you turning 18?** Before your birthday ask your { -tutore } about the new permit and about help after you turn 18.

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = If something goes wrong
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = If someone makes you work by force or asks you for money, talk to a youth worker (educatore). You can also call { $phone-bambini-in-pericolo }.
