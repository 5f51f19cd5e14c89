### servizi/bambini-in-pericolo
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Bambini e ragazzi in pericolo
summary = I numeri per i minorenni e per chi vede un bambino in difficoltà.
# before: 114; telefono azzurro; maltrattamento; bullismo; bambino; 19696; abuso
keywords = 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
# outputs.name
f-8vamq = ascolto e aiuto
# phones.label
f-y7s7g = bambini in pericolo
# phones.label
f-393m5 = ascolto per ragazzi
# phones.label
f-b58zz = emergenza
p-btv5u = Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.

## A chi è rivolto

p-3acsh = Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.

## Come fare

# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = Se un bambino rischia la vita, chiama il { $phone-emergenza }.
c-mrwi4 = Che cosa succede
c-r749q = Numero
c-xvwb2 = Un bambino è in pericolo
c-9it7w = Hai bisogno di parlare
# note: voce 1 di 3
l-m4xfs = Chiama da un posto tranquillo.
# note: voce 2 di 3
l-uy8ge = Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 3 di 3
l-pr4c5 = Ascolta il consiglio. Fai domande.

## Cosa si ottiene

p-75v3a = Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.

## Casi particolari

# note: voce 1 di 3
l-gjxgt = **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 2 di 3
l-5nfwb = **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
l-t478m = **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
