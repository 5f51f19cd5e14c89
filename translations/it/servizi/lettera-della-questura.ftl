### servizi/lettera-della-questura
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ho ricevuto una lettera dalla Questura
summary = Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
keywords = lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# required_documents.name
f-u4hf3 = la lettera e la busta
# required_documents.name
f-jqzbm = il permesso o la ricevuta della domanda
# outputs.name
f-me52b = una risposta mandata in tempo
# channels.note
f-8fdpx = Un patronato o un avvocato può rispondere con te.
# note: [1] = termini/questura
p-4gfcm = Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.

## A chi è rivolto

p-ce4ur = A chi ha un permesso di soggiorno o lo ha chiesto.

## Come fare

# note: voce 1 di 3
l-5t2yf = Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
l-9y3cz = Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 3 di 3
l-d3s65 = Guarda quale dei tre casi è il tuo.

## È un appuntamento

t-giwbm = È un appuntamento
p-fg6rm = Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.

## Mancano documenti o vogliono rifiutare

t-6wkkq = Mancano documenti o vogliono rifiutare
# note: [1] = termini/preavviso-di-rigetto
p-9xecq = Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: voce 1 di 3
l-p5aqu = Vai subito da un patronato o da un avvocato.
# note: voce 2 di 3
l-58kj7 = Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
l-m3q5a = Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.

## È un rifiuto o un'espulsione

t-gj89m = È un rifiuto o un'espulsione
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
p-zdpef = Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
p-cfy5h = L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].

## Casi particolari

p-h6fpy = Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.

## Se qualcosa va male

t-c5bj5 = Se qualcosa va male
p-sjgag = Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
