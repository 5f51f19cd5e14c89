### Licenza media per adulti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = diplomë e arsimit të mesëm të ulët
title = Diploma e arsimit të mesëm të ulët për të rritur
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = Të merrni diplomën e vitit të tretë të shkollës së mesme të ulët (terza media) si i rritur, në një shkollë publike.
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = diplomë e arsimit të mesëm të ulët
# term: cpia → { -cpia } = shkolla publike për të rritur
keywords = terza media; licenza media; diplomë; 9-vjeçare; shkollë mbrëmjeje; CPIA; 150 orë
# it: un documento di identità o il permesso
f-ykmcq = një dokument identiteti ose leja
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = diplomë e arsimit të mesëm të ulët
f-nskkk = diploma e shkollës së mesme të ulët (diploma di scuola secondaria di primo grado)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = diplomë e arsimit të mesëm të ulët
p-54pug = [Diploma e arsimit të mesëm të ulët (licenza media)][1] duhet për shumë punë, për konkurset dhe për të vazhduar studimet.

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = Për këdo që është të paktën 16 vjeç dhe nuk e ka këtë diplomë. Në raste të veçanta mund të hyni në moshën 15 vjeç.

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = shkolla publike për të rritur
l-36vpn = Pyesni te [CPIA][1] kur mund të regjistroheni.
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = dëftesë me nota
l-7vi4r = Merrni me vete një dokument. Merrni edhe { -pagella(case: "pl") } dhe dëshmitë, nëse i keni.
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = Bëni një bisedë dhe një provë. Shkolla sheh çfarë dini tashmë.
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = Nëse italishtja juaj nuk mjafton, filloni me një [kurs italishteje][1].
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = Ndiqni mësimet. Në fund bëni provimin.

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = Diploma. Pas saj mund ta bëni shkollën e mesme të lartë edhe në mbrëmje.

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = Keni studiuar në vendin tuaj? Shkolla mund ta shkurtojë kursin.
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = Punoni me turne? Pyesni cilat grupe ka.

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = Nëse diçka shkon keq
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = Nuk e gjeni shkollën? Pyesni te [Mondinsieme][1] ose te komuna juaj (Comune).
