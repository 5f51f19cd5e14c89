### Privacy — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = Privacy
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = This guide does not track you: no cookies, no requests to other sites.
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = You can read this guide without saying who you are. You do not have to register.

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = What we do not do
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = We do not use **cookies**.
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = The pages ask nothing of other sites. There is no advertising and there are no statistics from other companies.
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = The words you search for stay in your browser. Nobody receives them.

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = What stays on your phone
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = The pages you open stay in your browser. So you can read them without internet too.
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = The most sensitive pages, such as help against violence, do not stay. They stay only if you save the whole guide. But the browser history shows that you opened them.
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = Anyone who uses your phone can see the pages you have opened. To remove them, delete the data of this site and the history in the browser.

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = When you leave the guide
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = Some links lead to the sites of other organisations. Their rules apply on those sites.
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = If you tap a number, your phone prepares the call. You decide whether to call.
