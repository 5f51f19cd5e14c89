### Licenza media per adulti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Licenza media per adulti
# term: licenza media → { -licenza-media } = diplôme de fin de collège
title = Diplôme de fin de collège pour adultes
# it: Prendere il diploma di terza media da adulto, in una scuola pubblica.
summary = Obtenir le diplôme de fin de collège à l’âge adulte, dans une école publique.
# it: terza media; licenza media; diploma; scuola serale; CPIA; 150 ore
# term: licenza media → { -licenza-media } = diplôme de fin de collège
# term: cpia → { -cpia } = école publique pour adultes
keywords = diplôme; brevet; terza media; licenza media; école du soir; CPIA; BEPC
# it: un documento di identità o il permesso
f-ykmcq = une pièce d’identité ou le permis
# it: il diploma di scuola secondaria di primo grado
# term: diploma di scuola secondaria di primo grado → { -licenza-media } = diplôme de fin de collège
f-nskkk = le diplôme de fin de collège (scuola secondaria di primo grado)
# it: La [licenza media][1] serve per molti lavori, per i concorsi e per andare avanti a studiare.
# note: [1] = termini/licenza-media
# term: licenza media → { -licenza-media } = diplôme de fin de collège
p-54pug = Le [diplôme de fin de collège (licenza media)][1] sert pour beaucoup de travaux, pour les concours et pour continuer à étudier.

## A chi è rivolto

# it: A chi ha almeno 16 anni e non ha questo diploma. In casi speciali puoi entrare a 15 anni.
p-3aiz9 = Pour les personnes qui ont au moins 16 ans et n’ont pas ce diplôme. Dans des cas spéciaux, vous pouvez entrer à 15 ans.

## Come fare

# it: Chiedi al [CPIA][1] quando puoi iscriverti.
# note: voce 1 di 5
# note: [1] = enti/cpia-cremona
# term: cpia → { -cpia } = école publique pour adultes
l-36vpn = Demandez à l’[école publique pour adultes (CPIA)][1] quand vous pouvez vous inscrire.
# it: Porta un documento. Porta anche pagelle e attestati, se li hai.
# note: voce 2 di 5
# term: pagelle → { -pagella } = bulletin scolaire
l-7vi4r = Apportez une pièce d’identité. Apportez aussi bulletins et attestations, si vous en avez.
# it: Fai un colloquio e una prova. La scuola guarda che cosa sai già.
# note: voce 3 di 5
l-hpmk7 = Passez un entretien et un test. L’école regarde ce que vous savez déjà.
# it: Se il tuo italiano non basta, cominci con un [corso di italiano][1].
# note: voce 4 di 5
# note: [1] = servizi/italiano-adulti-cpia
l-d9ntg = Si votre italien ne suffit pas, vous commencez par un [cours d’italien][1].
# it: Segui le lezioni. Alla fine fai l'esame.
# note: voce 5 di 5
l-3ghce = Suivez les cours. À la fin, passez l’examen.

## Cosa si ottiene

# it: Il diploma. Dopo puoi fare le superiori anche la sera.
p-pdxuk = Le diplôme. Ensuite, vous pouvez faire le lycée, même le soir.

## Casi particolari

# it: Hai studiato nel tuo Paese? La scuola può accorciare il corso.
# note: voce 1 di 2
l-z6pfr = Vous avez étudié dans votre pays ? L’école peut raccourcir le cours.
# it: Lavori su turni? Chiedi quali gruppi ci sono.
# note: voce 2 di 2
l-9huxp = Vous travaillez en équipes (horaires qui changent) ? Demandez quels groupes il y a.

## Se qualcosa va male

# it: Se qualcosa va male
t-sds6k = Si quelque chose se passe mal
# it: Non trovi la scuola? Chiedi a [Mondinsieme][1] o al tuo Comune.
# note: [1] = luoghi/mondinsieme
p-h9xf9 = Vous ne trouvez pas l’école ? Demandez à [Mondinsieme][1] ou à votre mairie (Comune).
