### servizi/vaccinazioni
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Vaccini per bambini e adulti
summary = Quali vaccini sono obbligatori e come prenotare.
# before: vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; scuola; influenza; puntura
keywords = vaccino; vaccinazione; libretto vaccinale; morbillo; asilo nido; vaccini per la scuola; influenza; puntura
# required_documents.name
f-gjmkp = il libretto dei vaccini, anche del tuo Paese
# required_documents.name
f-u875h = la tessera sanitaria o il codice STP
# outputs.name
f-xjw2c = il certificato dei vaccini
# cost_options.option
f-tnfq3 = i vaccini obbligatori per i minori
# note: [1] = termini/vaccino
p-fewmy = I [vaccini][1] proteggono da malattie gravi. Per i minori alcuni sono obbligatori e gratis.

## A chi è rivolto

p-p4dnh = A chi ha da 0 a 16 anni (16 compresi), anche senza permesso. Se sei adulto, chiedi al medico quali vaccini ti servono.
# note: [1] = termini/asst
p-2b6kn = Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.

## Come fare

# note: voce 1 di 5
# note: [1] = servizi/pediatra
l-8tnmg = Per i neonati arriva di solito una lettera con il giorno. Se non arriva, chiedi al [pediatra][1].
# note: voce 2 di 5
l-vwe9n = Se vieni da un altro Paese, porta il libretto dei vaccini. Il centro controlla quali mancano.
# note: voce 3 di 5
l-pfygq = Se non hai il libretto, vai lo stesso. Il medico decide che cosa fare.
# note: voce 4 di 5
# note: [1] = termini/asst
l-izuaa = Prenota al **centro vaccinale** dell'[ASST][1]. Il pediatra ti dice dov'è.
# note: voce 5 di 5
l-y7vvp = Il giorno del vaccino di' se il bambino ha febbre o allergie.

## Cosa si ottiene

p-egkyw = Un certificato. Lo chiedono il nido e la scuola.

## Casi particolari

# note: voce 1 di 3
l-vcicb = **Nido e scuola dell'infanzia (prima dei 6 anni):** senza vaccini obbligatori il bambino non entra.
# note: voce 2 di 3
l-2cw98 = **Scuola dai 6 anni:** il bambino entra lo stesso, ma i genitori rischiano una multa.
# note: voce 3 di 3
l-stc3b = **Gravidanza e viaggi:** ci sono vaccini consigliati. Chiedi prima.

## Se qualcosa va male

t-q5es9 = Se qualcosa va male
# note: [1] = servizi/chiedere-un-mediatore
p-tbbja = Hai paura di un vaccino? Parla con il pediatra. Puoi fare tutte le domande, anche con un [mediatore][1].
