### Aprire un conto in banca o in posta — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = Opening an account at a bank or post office
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = You have a right to a simple account to receive your pay and benefits.
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = IBAN
keywords = current account; bank; post office; IBAN; basic account; conto di base; prepaid card
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = passport
# term: carta d'identità → { -carta-di-identita } = identity card
# term: richiedente asilo → { -richiedente-asilo } = asylum seeker
f-3rway = an identity document: passport, identity card, permit or asylum seeker document
# it: un conto con IBAN
# term: iban → { -iban } = IBAN
f-vvs3e = an account with an IBAN
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = IBAN
p-q4je7 = To receive wages and benefits you almost always need an account with an [IBAN][1].

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = asylum seeker
p-y9bgt = For people who live legally in the European Union. Also for asylum seekers.

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = Go to a bank or to the post office.
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = Ask for the **conto di base** (basic account). It is a simple account, with low costs.
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = tax code
l-chxz2 = Bring the identity document and your { -codice-fiscale }.
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = Read how much it costs every year. Ask them to explain the difficult words.
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = Keep the code of the card secret.

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = family wealth indicator
p-pmbap = The basic account has a fixed price per year. With a very low [ISEE][1] it is **free**. Ask the bank for the limit.

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = The basic account does not allow you to go below zero.
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = To send money to your country, compare the prices. Use only authorised agencies.
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = Do not lend your account or your card. People who ask for it often want to hide stolen money. You can be held responsible for the crime too.

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = If something goes wrong
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = Does the bank say no? It must give you the reason in writing. Write to the bank that you do not agree (this is the complaint, **reclamo**). If that is not enough, you can turn to the Banca d'Italia (Bank of Italy): the website is { $web }.
