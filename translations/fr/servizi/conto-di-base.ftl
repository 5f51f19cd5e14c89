### Aprire un conto in banca o in posta — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = Ouvrir un compte à la banque ou à la poste
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = Vous avez droit à un compte simple pour recevoir le salaire et les aides.
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = IBAN
keywords = compte bancaire; banque; poste; IBAN; RIB; compte de base; carte prépayée
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = passeport
# term: carta d'identità → { -carta-di-identita } = carte d’identité
# term: richiedente asilo → { -richiedente-asilo } = demandeur d’asile
f-3rway = un document : passeport, carte d’identité, permis ou document de demandeur d’asile
# it: un conto con IBAN
# term: iban → { -iban } = IBAN
f-vvs3e = un compte avec IBAN
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = IBAN
p-q4je7 = Pour le salaire et les aides, il faut presque toujours un compte avec un [IBAN][1].

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = demandeur d’asile
p-y9bgt = Pour les personnes qui vivent légalement dans l’Union européenne. Cela vaut aussi pour les demandeurs d’asile.

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = Allez dans une banque ou à la poste.
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = Demandez le **conto di base** (compte de base). C’est un compte simple, avec peu de frais.
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = code fiscal
l-chxz2 = Apportez la pièce d’identité et le { -codice-fiscale }.
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = Lisez combien il coûte chaque année. Faites-vous expliquer les mots difficiles.
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = Gardez secret le code de la carte.

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = indicateur des ressources de la famille
p-pmbap = Le compte de base a un prix fixe par an. Avec un [ISEE][1] très bas, il est **gratuit**. Demandez la limite à la banque.

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = Le compte de base ne permet pas de descendre sous zéro.
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = Pour envoyer de l’argent dans votre pays, comparez les prix. Utilisez seulement des agences autorisées.
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = Ne prêtez pas votre compte ou votre carte. La personne qui vous le demande veut souvent cacher de l’argent volé. Vous aussi, vous répondez du délit.

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = Si quelque chose se passe mal
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = La banque dit non ? Elle doit vous écrire la raison. Écrivez à la banque que vous n’êtes pas d’accord (c’est la réclamation, **reclamo**). Si cela ne suffit pas, vous pouvez vous adresser à la Banca d’Italia : le site est { $web }.
