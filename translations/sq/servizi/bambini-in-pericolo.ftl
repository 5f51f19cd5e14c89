### Bambini e ragazzi in pericolo — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = Fëmijë dhe adoleshentë në rrezik
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = i mitur
summary = Numrat për të miturit dhe për këdo që sheh një fëmijë në vështirësi.
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; telefono azzurro; keqtrajtim i fëmijës; bullizëm; fëmijë në rrezik; 19696; abuzim i fëmijës
# it: ascolto e aiuto
f-8vamq = dikush që të dëgjon dhe të ndihmon
# it: bambini in pericolo
f-y7s7g = fëmijë në rrezik
# it: ascolto per ragazzi
f-393m5 = dikush që dëgjon fëmijët dhe adoleshentët
# it: emergenza
f-b58zz = emergjencë
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = Nëse je fëmijë ose adoleshent dhe nuk ndihesh mirë, mund të flasësh me dikë. Është falas.

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = i mitur
p-3acsh = Për të miturit. Edhe për prindërit, fqinjët dhe mësuesit.

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = Nëse një fëmijë rrezikon jetën, telefononi { $phone-emergenza }.
# it: Che cosa succede
c-mrwi4 = Çfarë po ndodh
# it: Numero
c-r749q = Numri
# it: Un bambino è in pericolo
c-xvwb2 = Një fëmijë është në rrezik
# it: Hai bisogno di parlare
c-9it7w = Ke nevojë të flasësh
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = Telefono nga një vend i qetë.
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = Trego çfarë po ndodh. Mund të mos e thuash emrin tënd.
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = Dëgjoje këshillën. Bëj pyetje.

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = Një person të dëgjon dhe të beson. Nëse ka rrezik, ky person thërret ata që mund të të mbrojnë.

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = **Bullizëm** në shkollë ose në internet: ruaji mesazhet dhe fol me një të rritur.
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **Duan të të martojnë kundër vullnetit tënd** ose të të çojnë larg? Telefono para se të nisesh.
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = qendra e këshillimit familjar
l-t478m = **Jeni prind dhe nuk ia dilni më?** Kërkoni ndihmë te [qendra e këshillimit familjar (consultorio)][1] ose te [shërbimet sociale][2].
