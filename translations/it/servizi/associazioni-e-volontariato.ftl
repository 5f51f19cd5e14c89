### servizi/associazioni-e-volontariato
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Associazioni e volontariato
summary = Trovare altre persone, aiutare e farsi aiutare.
keywords = associazione; volontariato; comunità; stranieri; incontro; amici
# outputs.name
f-sq9dp = persone, attività e aiuto
p-m3a33 = Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.

## A chi è rivolto

p-p9zcb = A tutti. Non serve la cittadinanza per essere volontario.

## Come fare

# note: voce 1 di 4
l-6vjj2 = Chiedi in Comune l'elenco delle associazioni.
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = A Cremona chiedi a [Mondinsieme][1].
# note: voce 3 di 4
l-tiihi = Vai a un incontro. Guarda se ti piace.
# note: voce 4 di 4
l-a55s4 = Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.

## Cosa si ottiene

# note: voce 1 di 4
l-t5kpc = amici e persone del tuo Paese
# note: voce 2 di 4
l-mh2y8 = un posto per parlare italiano
# note: voce 3 di 4
l-6x5vy = aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 4 di 4
l-4hdnu = attività per i bambini

## Casi particolari

# note: [1] = progetti/terre-di-inclusione
p-pdfnb = Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.

## Se qualcosa va male

t-i62xt = Se qualcosa va male
p-t5qss = Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
