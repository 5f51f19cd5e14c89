### Bambini e ragazzi in pericolo — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = Children and teenagers in danger
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = person under 18
summary = The phone numbers for people under 18 and for anyone who sees a child in difficulty.
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; Telefono Azzurro; child abuse; bullying; child in danger; 19696; ill-treatment
# it: ascolto e aiuto
f-8vamq = someone to listen, and help
# it: bambini in pericolo
f-y7s7g = children in danger
# it: ascolto per ragazzi
f-393m5 = someone to talk to, for children and teenagers
# it: emergenza
f-b58zz = emergency
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = If you are a child or a teenager and you feel bad, you can talk to someone. It is free.

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = person under 18
p-3acsh = For people under 18. Also for parents, neighbours and teachers.

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = If a child is in danger of dying, call { $phone-emergenza }.
# it: Che cosa succede
c-mrwi4 = What is happening
# it: Numero
c-r749q = Number
# it: Un bambino è in pericolo
c-xvwb2 = A child is in danger
# it: Hai bisogno di parlare
c-9it7w = You need to talk
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = Call from a quiet place.
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = Say what is happening. You do not have to say your name.
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = Listen to the advice. Ask questions.

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = A person listens to you and believes you. If there is danger, this person calls someone who can protect you.

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = **Bullying** at school or on the internet: save the messages and talk to an adult.
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **Does someone want to force you to marry** or take you away? Call before you leave.
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = family clinic
l-t478m = **Are you a parent and you cannot cope any more?** Ask the [family clinic (consultorio)][1] or the [social services][2] for help.
