### Bambini e ragazzi in pericolo — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = ???
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
summary = ???
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino; 19696; abuso
keywords = ???
# it: ascolto e aiuto
f-8vamq = ???
# it: bambini in pericolo
f-y7s7g = ???
# it: ascolto per ragazzi
f-393m5 = ???
# it: emergenza
f-b58zz = জরুরি অবস্থা
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = ???

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = অপ্রাপ্তবয়স্ক
p-3acsh = ???

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = ???
# it: Che cosa succede
c-mrwi4 = ???
# it: Numero
c-r749q = ???
# it: Un bambino è in pericolo
c-xvwb2 = ???
# it: Hai bisogno di parlare
c-9it7w = ???
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = ???
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = ???
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = ???

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, chiama chi può proteggerti.
p-75v3a = ???

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = ???
# it: **Ti vogliono sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = ???
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = পরিবার স্বাস্থ্যকেন্দ্র
l-t478m = ???
