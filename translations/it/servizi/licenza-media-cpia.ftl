### servizi/licenza-media-cpia
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Licenza media per adulti
summary = Prendere il diploma di terza media da adulto, in una scuola pubblica.
keywords = terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# required_documents.name
f-ykmcq = un documento di identità o il permesso
# outputs.name
f-nskkk = il diploma di scuola secondaria di primo grado
# note: [1] = termini/licenza-media
p-54pug = La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.

## A chi è rivolto

p-3aiz9 = A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.

## Come fare

# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
l-36vpn = Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 2 di 5
l-7vi4r = Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 3 di 5
l-hpmk7 = Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 5 di 5
l-3ghce = Segui le lezioni. Alla fine fai l'esame.

## Cosa si ottiene

p-pdxuk = Il diploma. Dopo puoi fare le superiori anche la sera.

## Casi particolari

# note: voce 1 di 2
l-z6pfr = Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 2 di 2
l-9huxp = Lavori su turni? Chiedi quali gruppi ci sono.

## Se qualcosa va male

t-sds6k = Se qualcosa va male
# note: [1] = luoghi/mondinsieme
p-h9xf9 = Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
