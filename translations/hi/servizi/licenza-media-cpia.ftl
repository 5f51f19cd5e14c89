### Licenza media per adulti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
title = बड़ों के लिए मिडिल स्कूल का डिप्लोमा
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = बड़ी उम्र में सरकारी स्कूल से मिडिल स्कूल का डिप्लोमा (terza media) लेना।
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
keywords = ???
# it: un documento di identità o il permesso
f-ykmcq = ???
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
f-nskkk = ???
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = मिडिल स्कूल का डिप्लोमा
p-54pug = ???

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali si può entrare a 15 anni.
p-3aiz9 = ???

## Come fare

# it: Chiedi al [CPIA][1] quando ci si iscrive.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
l-36vpn = ???
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = स्कूल का रिपोर्ट कार्ड
l-7vi4r = ???
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = ???
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = ???
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = ???

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = ???

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = ???
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = अगर कुछ ग़लत हो
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = ???
