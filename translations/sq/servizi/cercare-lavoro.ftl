### Cercare lavoro con il centro per l'impiego — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
title = Kërkimi i punës me zyrën e punësimit
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = Një zyrë publike dhe falas që ju ndihmon të gjeni një punë ose një kurs.
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = deklaratë e gatishmërisë për punë
# term: ufficio di collocamento → { -centro-per-l-impiego } = zyra e punësimit
keywords = punë; i papunë; CV; zyra e punësimit; DID; kolokamento; kërkoj punë
# it: il curriculum, se ce l'hai
f-nsabb = CV-ja (curriculum), nëse e keni
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = deklarata e gatishmërisë për punë
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = një bisedë dhe një marrëveshje me hapat që duhen bërë
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
p-9hx4g = [Zyra e punësimit (centro per l'impiego)][1] është një zyrë publike. Në Lombardi e drejton provinca.

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = Për këdo që nuk ka punë ose dëshiron ta ndërrojë. Nëse nuk jeni shtetas i Bashkimit Evropian, duhet një leje që lejon punën.

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = Pyesni komunën (Comune) ose [provincën][1] cila është zyra e zonës suaj.
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = Lini një takim.
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = deklaratë e gatishmërisë për punë
l-xxegq = Firmosni [DID-in][1]: thoni që jeni pa punë dhe gati për të punuar.
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = Bëni bisedën. Tregoni çfarë punësh keni bërë dhe çfarë dini të bëni.
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = Firmosni marrëveshjen e shërbimit (**patto di servizio**). Ajo thotë çfarë bëni ju dhe çfarë bën zyra.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = Shkoni në të gjitha takimet.

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = ndihmë për të shkruar CV-në
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = oferta pune
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = praktikë pune
l-iighg = kurse dhe [praktika pune (tirocini)][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = leje për kërkim pune
l-w6d8v = **E humbët punën?** Lejen nuk e humbni menjëherë. Me [lejen për kërkim pune (attesa occupazione)][1] keni zakonisht të paktën një vit për të kërkuar.
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = azilkërkues
l-t5gkf = **Azilkërkues.** Pas një farë kohe nga kërkesa mund të punoni.
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = Ka edhe agjenci private pune (**agenzie per il lavoro**). Për këdo që kërkon punë janë falas.
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = Mos paguani kurrë për të marrë një punë. Është e ndaluar t’i kërkosh para atij që kërkon punë.

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = Nëse diçka shkon keq
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = Nëse mungoni në një takim pa arsye, mund të humbni ndihma. Nëse jeni sëmurë, sillni vërtetimin e mjekut.
