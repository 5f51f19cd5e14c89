### Carta d'identità elettronica (CIE) — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = identity card
title = Electronic identity card (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = identity card
summary = How to ask for an identity card at the town hall (Comune).
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = identity card
keywords = identity card; ID card; CIE; document; identity; carta d'identità
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = police report
f-qkzzb = the old card, or the police report (denuncia) if you have lost it
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = identity card
f-hbapn = the electronic identity card
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = identity card
p-z4u3s = The { -carta-di-identita } says who you are. For foreign citizens it is **not** valid for travelling to other countries.

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = registered residence
p-xppbb = For people who have their [registered residence (residenza)][1] in the town. You can ask for it for children too.

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = registry office
l-ysu4r = Book an appointment at the [registry office (anagrafe)][1] of your town hall. You can also do it on the website { $booking_url }.
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = passport-size photo
l-j245n = Go in person with your documents and a [passport-size photo][1].
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = fingerprints
l-cwaen = Check your details carefully. You give your signature and your [fingerprints][1].
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = Pay at the desk.
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = Keep the paper: the first part of the **PIN** and **PUK** codes is on it.
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = The card comes by post or to the town hall. With the card comes the second part of the codes.

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = permit receipt
p-qwyr8 = The card usually comes in a few working days. While you wait, use the receipt.
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = The old **paper** card is no longer valid. If you still have that one, ask for the new one at once.

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = There is a price set by the State. The town hall can add a small sum. Ask when you book.

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = person under 18
l-6awcv = For a child under 18, usually the parents come. Bring the child too.
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = If you cannot leave home because you are ill, ask the town hall: someone can come to you.

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = If something goes wrong
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = registry office
p-qk8k7 = Do you have a trip or an urgent problem, and there are no appointments? Explain it to the { -anagrafe }: for serious cases there is another way.
