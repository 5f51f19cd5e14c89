### Registrare la nascita di un figlio — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = ???
# it: La dichiarazione di nascita si fa entro 10 giorni, anche senza permesso.
summary = ???
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = নাগরিক অবস্থার অফিস
keywords = ???
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = ???
# it: un documento dei genitori
f-2ftqt = ???
# it: l'atto di nascita
f-7s2iq = ???
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = ???
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = ???
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = ???
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = ???

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-r4vc2 = ???
# it: Per registrare una nascita **non** devi mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-t8uxe = ???

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = ???
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-x7mig = ???
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-jd8ug = ???
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-eakmr = ???
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
# term: codice fiscale → { -codice-fiscale } = কর কোড
l-mhyge = ???

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
p-77sid = ???

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-4c64f = ???
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যে সহায়তা অফিস
l-vfk5q = ???
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = ???
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = ???
