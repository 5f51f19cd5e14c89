### servizi/registrare-una-nascita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Registrare la nascita di un figlio
summary = Fai la dichiarazione di nascita entro 10 giorni, anche senza permesso.
keywords = nascita; neonato; atto di nascita; bambino; ospedale; stato civile
# required_documents.name
f-jqk7j = l'attestazione di nascita dell'ospedale
# required_documents.name
f-2ftqt = un documento dei genitori
# outputs.name
f-7s2iq = l'atto di nascita
# deadlines.label
f-wsxmk = In Comune: entro 10 giorni dal parto.
# deadlines.label
f-rrjyw = In ospedale: entro tre giorni dal parto.
# channels.note
f-3phpw = Anche in ospedale, nei primi tre giorni.
p-zmn74 = Ogni bambino nato in Italia va registrato. Con la registrazione ha un nome e dei diritti.

## A chi è rivolto

p-r4vc2 = Ai genitori. Non importa se hai il permesso di soggiorno.
# note: critico: qui uno sbaglio può fare danno
p-t8uxe = Per registrare una nascita **non** serve mostrare il permesso di soggiorno.

## Come fare

# note: voce 1 di 5
# note: «attestazione di nascita» è il titolo del foglio: lascialo accanto alla traduzione.
l-gmnjj = In ospedale ricevi l'**attestazione di nascita**.
# note: voce 2 di 5
l-x7mig = Scegli dove fare la dichiarazione: in ospedale, nel Comune di nascita o nel tuo Comune.
# note: voce 3 di 5
l-jd8ug = Se siete sposati, basta un genitore. Se non siete sposati e lo riconoscete tutti e due, andate insieme.
# note: voce 4 di 5
l-eakmr = Di' il nome e il cognome del bambino. Controlla bene come sono scritti.
# note: voce 5 di 5
l-mhyge = Chiedi al Comune il codice fiscale del bambino.

## Cosa si ottiene

# note: [1] = servizi/pediatra
# note: [2] = servizi/assegno-unico-figli
p-77sid = L'atto di nascita. Poi puoi scegliere il [pediatra][1] e chiedere l'[assegno unico][2].

## Casi particolari

# note: voce 1 di 3
# note: [1] = termini/consolato
l-4c64f = **Cittadinanza.** Un bambino con genitori stranieri di solito prende la loro. Per il passaporto vai al [consolato][1] del tuo Paese. Se sei rifugiato, non andarci: chiedi a un avvocato.
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
l-vfk5q = **Permesso.** Il bambino deve essere aggiunto alla situazione di soggiorno dei genitori. Chiedi a un [patronato][1].
# note: voce 3 di 3
l-8kse5 = **Parto in anonimato.** Una donna può partorire in ospedale e non dire il suo nome. Lo chiede al personale. È un diritto.

## Se qualcosa va male

t-y7wdi = Se qualcosa va male
# note: [1] = servizi/chiedere-un-mediatore
p-jvwnp = Sono passati i 10 giorni? Vai lo stesso e spiega perché. Se non capisci l'italiano, chiedi un [mediatore][1] in ospedale o in Comune.
