### Cercare lavoro con il centro per l'impiego — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
title = ???
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = ???
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = কাজের জন্য প্রস্তুত থাকার ঘোষণা
# term: ufficio di collocamento → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
keywords = ???
# it: il curriculum, se ce l'hai
f-nsabb = ???
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = ???
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = ???
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
p-9hx4g = ???

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei europeo, serve un permesso che fa lavorare.
p-4nwmg = ???

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = ???
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = ???
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = কাজের জন্য প্রস্তুত থাকার ঘোষণা
l-xxegq = ???
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = ???
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = ???
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = ???

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = ???
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = ???
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
l-iighg = ???

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = কাজ খোঁজার অনুমতিপত্র
l-w6d8v = ???
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = আশ্রয়প্রার্থী
# term: asilo → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
l-t5gkf = ???
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = ???
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = ???

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = ???
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = ???
