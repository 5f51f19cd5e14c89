### Carta d'identità elettronica (CIE) — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Carta d'identità elettronica (CIE)
# term: carta d'identità elettronica → { -carta-di-identita } = kartë identiteti
title = Karta elektronike e identitetit (CIE)
# it: Come chiedere in Comune la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
summary = Si të kërkoni në komunë (Comune) kartën e identitetit.
# it: carta d'identità; CIE; documento; identità; carta elettronica
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
keywords = kartë identiteti; CIE; dokument; letërnjoftim; kartë elektronike; ID
# it: la vecchia carta, oppure la denuncia se l'hai persa
# term: denuncia → { -denuncia } = denoncim në polici
f-qkzzb = karta e vjetër, ose denoncimi nëse e keni humbur
# it: la carta d'identità elettronica
# term: carta d'identità elettronica → { -carta-di-identita } = kartë identiteti
f-hbapn = karta elektronike e identitetit
# it: La carta d'identità dice chi sei. Per i cittadini stranieri **non** vale per viaggiare in altri Paesi.
# term: carta d'identità → { -carta-di-identita } = kartë identiteti
p-z4u3s = Karta e identitetit thotë kush jeni. Për shtetasit e huaj **nuk** vlen për të udhëtuar në vende të tjera.

## A chi è rivolto

# it: A chi ha la [residenza][1] nel Comune. Puoi chiederla anche per i bambini.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = vendbanim i regjistruar
p-xppbb = Për këdo që ka [vendbanimin e regjistruar (residenza)][1] në komunë. Mund ta kërkoni edhe për fëmijët.

## Come fare

# it: Prenota un appuntamento all'[anagrafe][1] del tuo Comune. Puoi farlo anche sul sito { $booking_url }.
# note: voce 1 di 6
# note: PIN e PUK non si traducono.
# note: $booking_url = un dato; lo scrive il sito
# note: [1] = termini/anagrafe
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
l-ysu4r = Lini një takim te [zyra e regjistrit të banorëve (anagrafe)][1] e komunës suaj. Mund ta bëni edhe në faqen { $booking_url }.
# it: Vai di persona con i documenti e la [fototessera][1].
# note: voce 2 di 6
# note: [1] = termini/fototessera
# term: fototessera → { -fototessera } = fotografi për dokumente
l-j245n = Shkoni personalisht me dokumentet dhe [fotografinë (fototessera)][1].
# it: Controlla bene i tuoi dati. Lasci la firma e le [impronte digitali][1].
# note: voce 3 di 6
# note: [1] = termini/impronte-digitali
# term: impronte digitali → { -impronte-digitali } = shenja të gishtave
l-cwaen = Kontrolloni mirë të dhënat tuaja. Lini firmën dhe [shenjat e gishtave (impronte digitali)][1].
# it: Paga allo sportello.
# note: voce 4 di 6
l-huq9w = Paguani në sportel.
# it: Tieni il foglio: c'è la prima parte dei codici **PIN** e **PUK**.
# note: voce 5 di 6
l-apne7 = Ruajeni fletën: aty është pjesa e parë e kodeve **PIN** dhe **PUK**.
# it: La carta arriva per posta o in Comune. Con la carta c'è la seconda parte dei codici.
# note: voce 6 di 6
l-hamee = Karta vjen me postë ose në komunë. Bashkë me kartën është pjesa e dytë e kodeve.

## Tempi e scadenze

# it: La carta arriva di solito in pochi giorni lavorativi. Nell'attesa usa la ricevuta.
# term: ricevuta → { -ricevuta-del-permesso } = vërtetim i kërkesës për leje
p-qwyr8 = Karta vjen zakonisht për pak ditë pune. Ndërsa prisni, përdorni vërtetimin e kërkesës.
# it: La vecchia carta **di carta** non vale più. Se hai ancora quella, chiedi subito la nuova.
p-n7zcy = Karta e vjetër **prej letre** nuk vlen më. Nëse e keni ende atë, kërkoni menjëherë të renë.

## Quanto costa

# it: C'è un prezzo fissato dallo Stato. Il Comune può aggiungere una piccola somma. Chiedi quando prenoti.
p-ew59f = Ka një çmim të caktuar nga Shteti. Komuna mund të shtojë një shumë të vogël. Pyesni kur lini takimin.

## Casi particolari

# it: Per un figlio minore di solito vengono i genitori. Porta anche il bambino.
# note: voce 1 di 2
# term: minore → { -minore } = i mitur
l-6awcv = Për një fëmijë nën 18 vjeç zakonisht vijnë prindërit. Sillni edhe fëmijën.
# it: Se non puoi uscire di casa per malattia, chiedi al Comune: può venire una persona da te.
# note: voce 2 di 2
l-pu5hb = Nëse nuk mund të dilni nga shtëpia për shkak të sëmundjes, pyesni komunën: mund të vijë një person te ju.

## Se qualcosa va male

# it: Se qualcosa va male
t-w85zq = Nëse diçka shkon keq
# it: Hai un viaggio o un problema urgente e non ci sono appuntamenti? Spiegalo all'anagrafe: per casi gravi c'è un'altra strada.
# term: anagrafe → { -anagrafe } = zyra e regjistrit të banorëve
p-qk8k7 = Keni një udhëtim ose një problem urgjent dhe nuk ka takime? Shpjegojani { -anagrafe(case: "gen") }: për raste të rënda ka një rrugë tjetër.
