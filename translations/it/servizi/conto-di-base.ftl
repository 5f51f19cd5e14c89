### servizi/conto-di-base
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Aprire un conto in banca o in posta
summary = Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
keywords = conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# required_documents.name
f-3rway = un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# outputs.name
f-vvs3e = un conto con IBAN
# note: [1] = termini/iban
p-q4je7 = Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].

## A chi è rivolto

p-y9bgt = A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.

## Come fare

# note: voce 1 di 5
l-9z2y8 = Vai in una banca o alla posta.
# note: voce 2 di 5
l-hbyc7 = Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 3 di 5
l-chxz2 = Porta il documento e il codice fiscale.
# note: voce 4 di 5
l-ampnq = Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 5 di 5
l-9vb2a = Tieni segreto il codice della carta.

## Quanto costa

# note: [1] = termini/isee
p-pmbap = Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.

## Casi particolari

# note: voce 1 di 2
l-y9azq = Il conto di base non permette di andare sotto zero.
# note: voce 2 di 2
l-ddda2 = Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.

## Se qualcosa va male

t-p9by6 = Se qualcosa va male
# note: $web = un dato; lo scrive il sito
p-w5x7v = La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
