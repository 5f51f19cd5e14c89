### Minorenne straniero senza genitori — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = mineur
title = Mineur étranger sans parents
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = tuteur
summary = Si vous avez moins de 18 ans et que vous êtes sans adulte, vous avez droit à un logement, à l’école et à un tuteur.
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = mineur
# term: tutore → { -tutore } = tuteur
keywords = mineur non accompagné; MNA; MSNA; tuteur; foyer; jeune seul; je suis seul; sans parents; je suis seule
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = tuteur
# term: minore → { -minore } = mineur
f-dhnvt = un endroit sûr, un tuteur et un permis pour minorité (moins de 18 ans)
# it: emergenza
f-8qs5y = urgence
# it: bambini in pericolo
f-8qyjt = enfants en danger
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = mineur
p-evqs4 = Si vous êtes mineur, en Italie **personne ne peut vous expulser** seulement parce que vous n’avez pas de papiers. Il y a quelques exceptions rares, et c’est un juge qui les décide.

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = Pour les personnes qui ont moins de 18 ans et n’ont pas ici leurs parents ou un autre adulte responsable.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = Si vous êtes en danger maintenant, appelez le { $phone-emergenza }.
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = Allez à la police, à la mairie (Comune) ou aux [services sociaux][1]. Dites que vous avez moins de 18 ans (minorenne) et que vous êtes sans adulte.
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = mineur
l-ttaez = On vous emmène dans un endroit sûr, en règle générale seulement pour les mineurs.
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = Quelqu’un parle avec vous, avec un médiateur. Dites la vérité sur votre âge et votre famille.
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = tuteur
l-ju445 = Un juge nomme un [tuteur (tutore)][1]. C’est un adulte qui vous aide dans les choix.
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = tuteur
l-5uusz = Le tuteur demande pour vous le permis et le médecin. Vous allez à l’école.

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = Un endroit où vivre, l’école, le médecin, un avocat. Tout est gratuit.

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **Vous avez une personne de votre famille en Italie ou en Europe ?** Dites-le : vous pouvez peut-être la rejoindre.
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = tuteur
l-84ek9 = **Vous allez avoir 18 ans ?** Avant l’anniversaire, parlez avec le tuteur du nouveau permis et de l’aide après 18 ans.

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = Si quelque chose se passe mal
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = Si quelqu’un vous fait travailler de force ou vous demande de l’argent, parlez avec un éducateur. Vous pouvez appeler aussi le { $phone-bambini-in-pericolo }.
