### Registrare la nascita di un figlio — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = Înregistrați nașterea unui copil
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = Faceți declarația de naștere în cel mult 10 zile, chiar și fără permis.
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = stare civilă
keywords = naștere; nou-născut; certificat de naștere; copil; spital; stare civilă; declarare naștere
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = adeverința de naștere de la spital („attestazione di nascita”)
# it: un documento dei genitori
f-2ftqt = un act de identitate al părinților
# it: l'atto di nascita
f-7s2iq = certificatul de naștere
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = La primărie (Comune): în cel mult 10 zile de la naștere.
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = La spital: în cel mult trei zile de la naștere.
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = Și la spital, în primele trei zile.
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = Fiecare copil născut în Italia trebuie înregistrat. Prin înregistrare are un nume și drepturi.

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-r4vc2 = Părinților. Nu contează dacă aveți { -permesso-di-soggiorno }.
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
p-t8uxe = Pentru a înregistra o naștere **nu** este nevoie să arătați { -permesso-di-soggiorno(case: "def") }.

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = La spital primiți **attestazione di nascita** (adeverința de naștere).
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = Alegeți unde faceți declarația: la spital, la primăria locului de naștere sau la primăria dumneavoastră.
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = Dacă sunteți căsătoriți, este suficient un părinte. Dacă nu sunteți căsătoriți și îl recunoașteți amândoi, mergeți împreună.
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = Spuneți prenumele și numele de familie ale copilului. Verificați bine cum sunt scrise.
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = cod fiscal
l-mhyge = Cereți la primărie { -codice-fiscale(case: "def") } al copilului.

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
# term: assegno unico → { -assegno-unico } = alocație unică pentru copii
p-77sid = Certificatul de naștere. Apoi puteți alege un [medic pediatru (pediatra)][1] și cere [alocația unică pentru copii (assegno unico)][2].

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = cetățenie
# term: passaporto → { -passaporto } = pașaport
# term: consolato → { -consolato } = consulat
l-4c64f = **Cetățenie.** Un copil cu părinți străini primește de obicei cetățenia lor. Pentru pașaport mergeți la [consulatul (consolato)][1] țării dumneavoastră. Dacă sunteți refugiat, nu mergeți acolo: întrebați un avocat.
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
l-vfk5q = **Permis.** Copilul trebuie adăugat la situația de ședere a părinților. Întrebați la un [birou de asistență (patronato)][1].
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **Naștere anonimă.** O femeie poate naște la spital fără să își spună numele. Cere acest lucru personalului. Este un drept.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = Dacă ceva nu merge bine
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = Au trecut cele 10 zile? Mergeți oricum și explicați de ce. Dacă nu înțelegeți italiana, cereți un [mediator][1] la spital sau la primărie.
