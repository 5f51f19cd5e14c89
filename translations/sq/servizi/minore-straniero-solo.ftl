### Minorenne straniero senza genitori — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Minorenne straniero senza genitori
# term: minorenne → { -minore } = i mitur
title = Të mitur të huaj pa prindër
# it: Se hai meno di 18 anni e sei solo, hai diritto a casa, scuola e tutore.
# term: tutore → { -tutore } = kujdestar ligjor
summary = Nëse je nën 18 vjeç dhe vetëm, ke të drejtë për shtëpi, shkollë dhe kujdestar ligjor.
# it: minore non accompagnato; MSNA; tutore; comunità; ragazzo solo; sono solo; senza genitori
# term: minore → { -minore } = i mitur
# term: tutore → { -tutore } = kujdestar ligjor
keywords = i mitur i pashoqëruar; MSNA; kujdestar ligjor; qendër për të mitur; fëmijë vetëm; minoren; jam vetëm; pa prindër
# it: un posto sicuro, un tutore e un permesso per minore età
# term: tutore → { -tutore } = kujdestar ligjor
# term: minore → { -minore } = i mitur
f-dhnvt = një vend i sigurt, një { -tutore } dhe një leje për moshë të mitur
# it: emergenza
f-8qs5y = emergjencë
# it: bambini in pericolo
f-8qyjt = fëmijë në rrezik
# it: Se sei minorenne, in Italia **nessuno può mandarti via** solo perché non hai documenti. Ci sono poche eccezioni, e le decide un giudice.
# term: minorenne → { -minore } = i mitur
p-evqs4 = Nëse je nën 18 vjeç, në Itali **askush nuk mund të të dëbojë** vetëm sepse nuk ke dokumente. Ka pak përjashtime, dhe i vendos një gjykatës.

## A chi è rivolto

# it: A chi ha meno di 18 anni e non ha qui i genitori o un altro adulto responsabile.
p-xfyvv = Për këdo që është nën 18 vjeç dhe nuk i ka këtu prindërit ose një të rritur tjetër përgjegjës.

## Come fare

# it: Se sei in pericolo adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-ievy6 = Nëse je në rrezik tani, telefono { $phone-emergenza }.
# it: Vai dalla polizia, in Comune o dai [servizi sociali][1]. Di' che hai meno di 18 anni e sei senza adulti.
# note: voce 1 di 5
# note: [1] = servizi/servizio-sociale
l-pqrmt = Shko te policia, në komunë (Comune) ose te [shërbimet sociale][1]. Thuaj që je nën 18 vjeç (minorenne) dhe pa të rritur.
# it: Ti portano in un posto sicuro, di regola solo per minorenni.
# note: voce 2 di 5
# term: minorenni → { -minore } = i mitur
l-ttaez = Të çojnë në një vend të sigurt, si rregull vetëm për ata që janë nën 18 vjeç.
# it: Qualcuno parla con te, con un mediatore. Di' la verità su età e famiglia.
# note: voce 3 di 5
l-2wwa9 = Dikush flet me ty, me një ndërmjetës. Thuaj të vërtetën për moshën dhe familjen.
# it: Un giudice nomina un [tutore][1]. È un adulto che ti aiuta nelle scelte.
# note: voce 4 di 5
# note: [1] = termini/tutore
# term: tutore → { -tutore } = kujdestar ligjor
l-ju445 = Një gjykatës emëron një [kujdestar ligjor (tutore)][1]. Është një i rritur që të ndihmon në zgjedhjet.
# it: Il tutore chiede per te il permesso e il medico. Vai a scuola.
# note: voce 5 di 5
# term: tutore → { -tutore } = kujdestar ligjor
l-5uusz = Kujdestari ligjor kërkon për ty lejen dhe mjekun. Ti shkon në shkollë.

## Cosa si ottiene

# it: Un posto dove vivere, la scuola, il medico, un avvocato. È tutto gratis.
p-fewrz = Një vend ku të jetosh, shkollën, mjekun, një avokat. Gjithçka është falas.

## Casi particolari

# it: **Hai un parente in Italia o in Europa?** Dillo: forse puoi andare da lui.
# note: voce 1 di 2
l-s2yap = **Ke një të afërm në Itali ose në Evropë?** Thuaje: ndoshta mund të shkosh tek ai.
# it: **Compi 18 anni?** Prima del compleanno chiedi al tutore del permesso nuovo e dell'aiuto dopo i 18 anni.
# note: voce 2 di 2
# term: tutore → { -tutore } = kujdestar ligjor
l-84ek9 = **Po mbush 18 vjeç?** Para ditëlindjes pyete { -tutore(case: "acc") } për lejen e re dhe për ndihmën pas moshës 18 vjeç.

## Se qualcosa va male

# it: Se qualcosa va male
t-w2k3g = Nëse diçka shkon keq
# it: Se qualcuno ti fa lavorare con la forza o ti chiede soldi, parla con un educatore. Puoi chiamare anche il { $phone-bambini-in-pericolo }.
# note: $phone-bambini-in-pericolo = un dato; lo scrive il sito
p-z87dg = Nëse dikush të detyron të punosh me forcë ose të kërkon para, fol me një edukator. Mund të telefonosh edhe { $phone-bambini-in-pericolo }.
