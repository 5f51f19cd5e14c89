### Licenza media per adulti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = diplomă de gimnaziu
title = Diplomă de gimnaziu pentru adulți
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = Obțineți ca adult diploma de gimnaziu („terza media”), la o școală publică.
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = diplomă de gimnaziu
# term: cpia → { -cpia } = CPIA
keywords = diplomă de opt clase; gimnaziu; terza media; licenza media; școală serală; CPIA; 150 de ore
# it: un documento di identità o il permesso
f-ykmcq = un act de identitate sau permisul
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = diplomă de gimnaziu
f-nskkk = diploma de gimnaziu („diploma di scuola secondaria di primo grado”)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = diplomă de gimnaziu
p-54pug = Aveți nevoie de o [diplomă de gimnaziu (licenza media)][1] pentru multe munci, pentru concursuri și ca să învățați mai departe.

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = Celor care au cel puțin 16 ani și nu au această diplomă. În cazuri speciale puteți intra la 15 ani.

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = CPIA
l-36vpn = Întrebați la [CPIA][1] când vă puteți înscrie.
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = carnet de note
l-7vi4r = Aduceți un act de identitate. Aduceți și carnete de note și adeverințe, dacă le aveți.
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = Aveți o discuție și dați un test. Școala vede ce știți deja.
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = Dacă italiana dumneavoastră nu este de ajuns, începeți cu un [curs de italiană][1].
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = Urmați lecțiile. La sfârșit dați examenul.

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = Diploma. După aceea puteți face liceul și seara.

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = Ați învățat în țara dumneavoastră? Școala poate scurta cursul.
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = Lucrați în ture? Întrebați ce grupe există.

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = Dacă ceva nu merge bine
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = Nu găsiți școala? Întrebați la [Mondinsieme][1] sau la primăria dumneavoastră (Comune).
