### Bambini e ragazzi in pericolo — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e ragazzi in pericolo
title = Copii și adolescenți în pericol
# it: I numeri per i minorenni e per chi vede un bambino in difficoltà.
# term: minorenni → { -minore } = minor
summary = Numerele pentru minori și pentru cine vede un copil în dificultate.
# it: 114; telefono azzurro; maltrattamento; bullismo; bambino in pericolo; 19696; abuso
keywords = 114; copil în pericol; copil bătut; telefonul copilului; bullying; abuz asupra copilului; 19696; copil maltratat
# it: ascolto e aiuto
f-8vamq = ajutor și o persoană care te ascultă
# it: bambini in pericolo
f-y7s7g = copii în pericol
# it: ascolto per ragazzi
f-393m5 = pentru adolescenții care vor să vorbească
# it: emergenza
f-b58zz = urgență
# it: Se sei un bambino o un ragazzo e stai male, puoi parlare con qualcuno. È gratis.
p-btv5u = Dacă ești copil sau adolescent și îți este greu, poți vorbi cu cineva. Este gratuit.

## A chi è rivolto

# it: Ai minorenni. Anche ai genitori, ai vicini e agli insegnanti.
# term: minorenni → { -minore } = minor
p-3acsh = Celor care sunt { -minore(case: "pl") }. Și părinților, vecinilor și profesorilor.

## Come fare

# it: Se un bambino rischia la vita, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-xumui = Dacă un copil este în pericol de moarte, sunați la { $phone-emergenza }.
# it: Che cosa succede
c-mrwi4 = Ce se întâmplă
# it: Numero
c-r749q = Număr
# it: Un bambino è in pericolo
c-xvwb2 = Un copil este în pericol
# it: Hai bisogno di parlare
c-9it7w = Ai nevoie să vorbești
# it: Chiama da un posto tranquillo.
# note: voce 1 di 3
l-m4xfs = Sună dintr-un loc liniștit.
# it: Di' che cosa succede. Puoi non dire il tuo nome.
# note: voce 2 di 3
l-uy8ge = Spune ce se întâmplă. Poți să nu îți spui numele.
# it: Ascolta il consiglio. Fai domande.
# note: voce 3 di 3
l-pr4c5 = Ascultă sfatul. Pune întrebări.

## Cosa si ottiene

# it: Una persona ti ascolta e ti crede. Se c'è un pericolo, questa persona chiama chi può proteggerti.
p-75v3a = O persoană te ascultă și te crede. Dacă este un pericol, această persoană cheamă pe cine te poate proteja.

## Casi particolari

# it: **Bullismo** a scuola o su internet: salva i messaggi e parla con un adulto.
# note: voce 1 di 3
l-gjxgt = **Bullying** (hărțuire) la școală sau pe internet: salvează mesajele și vorbește cu un adult.
# it: **Ti vogliono far sposare contro la tua volontà** o portarti via? Chiama prima di partire.
# note: voce 2 di 3
l-5nfwb = **Vor să te căsătorească împotriva voinței tale** sau să te ducă de aici? Sună înainte de a pleca.
# it: **Sei genitore e non ce la fai più?** Chiedi aiuto al [consultorio][1] o ai [servizi sociali][2].
# note: voce 3 di 3
# note: [1] = servizi/consultorio
# note: [2] = servizi/servizio-sociale
# term: consultorio → { -consultorio-familiare } = centru de consultații pentru familie
l-t478m = **Sunteți părinte și nu mai puteți?** Cereți ajutor la [centrul de consultații pentru familie (consultorio)][1] sau la [serviciile sociale][2].
