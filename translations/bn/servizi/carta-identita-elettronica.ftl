### Carta d'identità elettronica (CIE) — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = পরিচয়পত্র
title = ???
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
summary = ???
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
keywords = ???
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = পুলিশে অভিযোগ
f-qkzzb = ???
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = পরিচয়পত্র
f-hbapn = ???
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
p-z4u3s = ???

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Si può chiedere anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-xppbb = ???

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
l-ysu4r = ???
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: PIN e PUK non si traducono.
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = পাসপোর্ট সাইজের ছবি
l-j245n = ???
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: PIN e PUK non si traducono.
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = আঙুলের ছাপ
l-cwaen = ???
# it: Paga allo sportello.
# note: voce 4 di 6
# note: PIN e PUK non si traducono.
l-huq9w = ???
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
# note: PIN e PUK non si traducono.
l-apne7 = ???
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
# note: PIN e PUK non si traducono.
l-hamee = ???

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-qwyr8 = ???
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = ???

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = ???

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = অপ্রাপ্তবয়স্ক
l-6awcv = ???
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire un incaricato.
# note: voce 2 di 2
l-pu5hb = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = ???
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
p-qk8k7 = ???
