### servizi/dichiarazione-di-ospitalita
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ospitare una persona straniera: la comunicazione
summary = Chi ospita una persona di un Paese fuori dall'Unione europea deve dirlo entro 48 ore.
keywords = ospitalità; cessione di fabbricato; ospite; 48 ore; dichiarazione
# required_documents.name
f-4hb96 = il documento di chi ospita
# required_documents.name
f-kk82h = il passaporto o il permesso dell'ospite
# required_documents.name
f-f33ja = il contratto di casa o l'atto di proprietà
# outputs.name
f-8vdf6 = la ricevuta della comunicazione
p-wycqj = Chi ospita in casa una persona di un Paese fuori dall'Unione europea deve comunicarlo. Vale anche per un parente o un amico.

## A chi è rivolto

p-g4fu7 = A chi dà alloggio, anche gratis. La comunicazione la fa chi ospita, non l'ospite.

## Come fare

# note: voce 1 di 5
# note: «comunicazione di ospitalità» è il titolo del modulo: lascialo accanto alla traduzione.
l-4h4fx = Prendi il modulo di **comunicazione di ospitalità**. Chiedilo in Comune o in Questura.
# note: voce 2 di 5
l-b24ju = Scrivi i dati tuoi, dell'ospite e della casa. Firma.
# note: voce 3 di 5
l-bsp4s = Consegna il modulo **entro 48 ore** dall'arrivo.
# note: voce 4 di 5
# note: [1] = termini/questura
l-xn7rj = Se nella tua città c'è la [Questura][1], portalo lì. Se no, chiedi in Comune dove portarlo.
# note: voce 5 di 5
l-ciuut = Tieni la ricevuta. Danne una copia all'ospite.

## Cosa si ottiene

p-a3swy = Una ricevuta. L'ospite può averne bisogno per il permesso o per la residenza.

## Se qualcosa va male

t-6javu = Se qualcosa va male
p-nirw5 = Chi non comunica rischia una multa. Se sono passate le 48 ore, fai comunque la comunicazione.
# note: [1] = servizi/aiuto-patronato-caf
p-djk63 = Se chi ti ospita non vuole farla, chiedi consiglio a un [patronato][1].
