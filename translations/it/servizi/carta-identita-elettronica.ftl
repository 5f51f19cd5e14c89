### servizi/carta-identita-elettronica
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Carta d'identità elettronica (CIE)
summary = Come chiedere in Comune la carta d'identità.
keywords = carta d'identità; CIE; documento; identità; carta elettronica
# required_documents.name
f-qkzzb = la vecchia carta, oppure la denuncia se l'hai persa
# outputs.name
f-hbapn = la carta d'identità elettronica
p-z4u3s = La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.

## A chi è rivolto

# note: [1] = termini/residenza
p-xppbb = A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.

## Come fare

# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
l-ysu4r = Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 2 di 6
# note: [1] = termini/fototessera
l-j245n = Vai di persona con i documenti e la [fototessera][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
l-cwaen = Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 4 di 6
l-huq9w = Paga allo sportello.
# note: voce 5 di 6
l-apne7 = Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 6 di 6
l-hamee = La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.

## Tempi e scadenze

p-qwyr8 = La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
p-n7zcy = La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.

## Quanto costa

p-ew59f = C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.

## Casi particolari

# note: voce 1 di 2
l-6awcv = Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 2 di 2
l-pu5hb = Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.

## Se qualcosa va male

t-w85zq = Se qualcosa va male
p-qk8k7 = Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
