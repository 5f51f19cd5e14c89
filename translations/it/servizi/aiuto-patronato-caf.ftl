### servizi/aiuto-patronato-caf
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Aiuto gratis con le domande: patronato e CAF
summary = Uffici che compilano per te le domande a INPS, Questura e altri enti.
keywords = patronato; CAF; compilare; modulo; domanda INPS; aiuto gratis; sindacato; sanatoria; regolarizzazione; regolarizzarsi; mettersi in regola; come avere i documenti
# required_documents.name
f-35tt5 = le lettere che hai ricevuto
# outputs.name
f-e3h2k = la domanda mandata e la ricevuta
p-s69p4 = Se un modulo è difficile, non fare da solo. Ci sono due tipi di ufficio che ti aiutano.

## A chi è rivolto

p-9u7ze = A tutti. Non serve essere iscritti a un sindacato.
c-u5id7 = Ufficio
c-5rzst = Che cosa fa
# note: [1] = termini/patronato
c-eujee = [Patronato][1]
c-r8emj = Domande all'INPS e all'INAIL, pensione, disoccupazione, maternità, permesso di soggiorno
# note: [1] = termini/caf
c-c4w4p = [CAF][1]
c-af5cv = Tasse, 730, ISEE
p-yi4uy = Spesso sono nello stesso palazzo.

## Come fare

# note: voce 1 di 5
# note: «patronato» resta in italiano, con la traduzione tra parentesi: è la parola da cercare.
l-inygd = Cerca su internet **patronato** e il nome del comune dove abiti. Oppure chiedi in Comune.
# note: voce 2 di 5
l-knag2 = Telefona prima. Chiedi che documenti servono e se devi pagare.
# note: voce 3 di 5
l-u58yu = Porta tutte le lettere, anche quelle che non capisci.
# note: voce 4 di 5
# note: [1] = termini/delega
l-wrspn = Leggi la [delega][1] prima di firmare.
# note: voce 5 di 5
l-h5qj5 = Chiedi sempre la **ricevuta** della domanda. Conservala.

## Quanto costa

p-wtdjy = Le domande principali con il patronato sono gratis per legge. Per alcune altre puoi dover pagare poco. L'ISEE al CAF è di solito gratis. Per il 730 spesso paghi.
# note: critico: qui uno sbaglio può fare danno
p-mgnsr = Chiedi il prezzo prima. Attento a chi chiede soldi per strada o al bar per fare le domande: non è un patronato.

## Casi particolari

p-c3upk = Alcuni patronati hanno operatori che parlano altre lingue. Chiedilo al telefono.

## Se qualcosa va male

t-6zuve = Se qualcosa va male
p-xvzcw = Non sei contento? Puoi cambiare patronato quando vuoi. Fatti ridare i documenti.
