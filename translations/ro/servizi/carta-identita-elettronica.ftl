### Carta d'identità elettronica (CIE) — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = carte de identitate
title = Carte de identitate electronică (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = carte de identitate
summary = Cum cereți la primărie (Comune) cartea de identitate.
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = carte de identitate
keywords = carte de identitate; CIE; buletin; act; carte electronică
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = plângere
f-qkzzb = cartea de identitate veche sau { -denuncia(case: "def") } la poliție, dacă ați pierdut-o
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = carte de identitate
f-hbapn = o { -carta-di-identita } electronică
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = carte de identitate
p-z4u3s = Cartea de identitate (carta d'identità) spune cine sunteți. Pentru cetățenii străini **nu** este valabilă pentru călătorii în alte țări.

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = rezidență
p-xppbb = Celor care au [rezidență (residenza)][1] în localitate. O puteți cere și pentru copii.

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = evidența locuitorilor
l-ysu4r = Faceți o programare la [evidența locuitorilor (anagrafe)][1] din primăria dumneavoastră. Puteți face acest lucru și pe site-ul { $booking_url }.
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = fotografie tip pașaport
l-j245n = Mergeți personal, cu actele și o [fotografie tip pașaport (fototessera)][1].
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = amprente
l-cwaen = Verificați bine datele dumneavoastră. Dați semnătura și [amprentele (impronte digitali)][1].
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = Plătiți la ghișeu.
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = Păstrați hârtia: pe ea este prima parte a codurilor **PIN** și **PUK**.
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = Cartea de identitate vine prin poștă sau la primărie. Împreună cu ea vine a doua parte a codurilor.

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = recipisă
p-qwyr8 = Cartea vine de obicei în câteva zile lucrătoare. Între timp folosiți dovada primită („ricevuta”).
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = Vechea carte **de hârtie** nu mai este valabilă. Dacă o mai aveți, cereți imediat una nouă.

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = Există un preț stabilit de stat. Primăria poate adăuga o sumă mică. Întrebați când faceți programarea.

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = minor
l-6awcv = Pentru un copil { -minore } vin de obicei părinții. Aduceți și copilul.
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = Dacă nu puteți ieși din casă din cauza unei boli, întrebați la primărie: poate veni cineva la dumneavoastră.

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = Dacă ceva nu merge bine
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = evidența locuitorilor
p-qk8k7 = Aveți o călătorie sau o problemă urgentă și nu sunt programări? Explicați la { -anagrafe }: pentru cazurile grave există altă cale.
