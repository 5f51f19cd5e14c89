### Registrare la nascita di un figlio — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Registrare la nascita di un figlio
title = Registering the birth of a child
# it: Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
summary = Declare the birth within 10 days, even without a permit.
# it: nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# term: stato civile → { -stato-civile } = civil status office
keywords = birth; newborn; baby; birth certificate; child; hospital; civil status
# it: l'attestazione di nascita dell'ospedale
f-jqk7j = the birth certificate from the hospital (attestazione di nascita)
# it: un documento dei genitori
f-2ftqt = an identity document of the parents
# it: l'atto di nascita
f-7s2iq = the birth record
# it: In Comune: entro 10 giorni dal parto.
f-wsxmk = At the town hall (Comune): within 10 days of the birth.
# it: In ospedale: entro tre giorni dal parto.
f-rrjyw = At the hospital: within three days of the birth.
# it: Anche in ospedale, nei primi tre giorni.
f-3phpw = At the hospital too, in the first three days.
# it: Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.
p-zmn74 = Every child born in Italy must be registered. With the registration the child has a name and rights.

## A chi è rivolto

# it: Ai genitori. Non importa se hai il permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-r4vc2 = For parents. It does not matter whether you have a residence permit.
# it: Per registrare una nascita **non** serve mostrare il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
p-t8uxe = To register a birth you do **not** have to show a residence permit.

## Come fare

# it: In ospedale ricevi l'**attestazione di nascita**.
# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = At the hospital you receive the **attestazione di nascita** (birth certificate from the hospital).
# it: Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 2 di 5
l-x7mig = Choose where to make the declaration: at the hospital, at the town hall of the place of birth or at your own town hall.
# it: Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 3 di 5
l-jd8ug = If you are married, one parent is enough. If you are not married and you both recognise the child, go together.
# it: Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 4 di 5
l-eakmr = Say the child's first name and surname. Check carefully how they are written.
# it: Chiedi al Comune il codice fiscale del bambino.
# note: voce 5 di 5
# term: codice fiscale → { -codice-fiscale } = tax code
l-mhyge = Ask the town hall for the child's { -codice-fiscale }.

## Cosa si ottiene

# it: L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].
# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
# term: assegno unico → { -assegno-unico } = child benefit
p-77sid = The birth record. Then you can choose the [children's doctor][1] and ask for [child benefit (assegno unico)][2].

## Casi particolari

# it: **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 1 di 3
# note: [1] = termini/consolato
# term: cittadinanza → { -cittadinanza } = citizenship
# term: passaporto → { -passaporto } = passport
# term: consolato → { -consolato } = consulate or embassy
l-4c64f = **Citizenship.** A child with foreign parents usually takes their citizenship. For the { -passaporto } go to the [consulate][1] of your country. If you are a refugee, do not go there: ask a lawyer.
# it: **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
l-vfk5q = **Permit.** The child must be added to the parents' residence status. Ask an [advice office (patronato)][1].
# it: **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.
# note: voce 3 di 3
l-8kse5 = **Giving birth without a name (parto in anonimato).** A woman can give birth in hospital without saying her name. She asks the staff for this. It is a right.

## Se qualcosa va male

# it: Se qualcosa va male
t-y7wdi = If something goes wrong
# it: Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = Have the 10 days passed? Go all the same and explain why. If you do not understand Italian, ask for a [mediator][1] at the hospital or at the town hall.
