### servizi/cercare-lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Cercare lavoro con il centro per l'impiego
summary = Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
keywords = lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# required_documents.name
f-nsabb = il curriculum, se ce l'hai
# outputs.name
f-5w58f = la dichiarazione di disponibilità al lavoro
# outputs.name
f-gvxv4 = un colloquio e un patto con i passi da fare
# note: [1] = termini/centro-per-l-impiego
p-9hx4g = Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.

## A chi è rivolto

p-4nwmg = A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.

## Come fare

# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 2 di 6
l-fhg5p = Prendi un appuntamento.
# note: voce 3 di 6
# note: [1] = termini/did
l-xxegq = Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 4 di 6
l-ue7qr = Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 5 di 6
l-equ8f = Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 6 di 6
l-eqw4j = Vai a tutti gli appuntamenti.

## Cosa si ottiene

# note: voce 1 di 3
l-92477 = aiuto per scrivere il curriculum
# note: voce 2 di 3
l-em8hw = offerte di lavoro
# note: voce 3 di 3
# note: [1] = termini/tirocinio
l-iighg = corsi e [tirocini][1]

## Casi particolari

# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
l-w6d8v = **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 2 di 3
l-t5gkf = **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 3 di 3
l-6hmsq = Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.

## Se qualcosa va male

t-j8jcx = Se qualcosa va male
p-aujwp = Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
