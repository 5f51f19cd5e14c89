### Licenza media per adulti — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = lower secondary school certificate
title = Lower secondary school certificate for adults
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = Getting the certificate of the third year of lower secondary school as an adult, at a public school.
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = lower secondary school certificate
# term: cpia → { -cpia } = public school for adults
keywords = terza media; licenza media; middle school; diploma; evening school; CPIA; 150 ore
# it: un documento di identità o il permesso
f-ykmcq = an identity document or the permit
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = lower secondary school certificate
f-nskkk = the lower secondary school certificate
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = lower secondary school certificate
p-54pug = You need the [licenza media (lower secondary school certificate)][1] for many jobs, for public job competitions and to go on studying.

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = For people who are at least 16 years old and do not have this certificate. In special cases you can start at 15.

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = public school for adults
l-36vpn = Ask the [school for adults (CPIA)][1] when you can enrol.
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = school report
l-7vi4r = Bring an identity document. Bring school reports and certificates too, if you have them.
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = You have an interview and a test. The school looks at what you already know.
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = If your Italian is not enough, you start with an [Italian course][1].
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = Follow the lessons. At the end you take the exam.

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = The certificate. Afterwards you can go to upper secondary school, in the evening too.

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = Did you study in your country? The school can shorten the course.
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = Do you work in shifts? Ask which groups there are.

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = If something goes wrong
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = If you cannot find the school, ask [Mondinsieme][1] or your town hall (Comune).
