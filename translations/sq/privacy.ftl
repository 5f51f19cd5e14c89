### Privacy — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = Privatësia
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = Ky udhëzues nuk ju ndjek: asnjë cookie, asnjë kërkesë te faqe të tjera.
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = Mund ta lexoni këtë udhëzues pa thënë kush jeni. Nuk keni nevojë të regjistroheni.

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = Çfarë nuk bëjmë
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = Nuk përdorim **cookie**.
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = Faqet nuk kërkojnë asgjë nga faqe të tjera interneti. Nuk ka reklama dhe as statistika të kompanive të tjera.
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = Fjalët që kërkoni mbeten në shfletuesin tuaj. Askush nuk i merr.

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = Çfarë mbetet në telefonin tuaj
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = Faqet që hapni mbeten në shfletuesin tuaj. Kështu mund t’i lexoni edhe pa rrjet.
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = Faqet më delikate, si ndihma kundër dhunës, nuk mbeten. Mbeten vetëm nëse e ruani të gjithë udhëzuesin. Por historiku i shfletuesit tregon që i keni hapur.
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = Kush përdor telefonin tuaj mund t’i shohë faqet që keni hapur. Për t’i hequr, fshini në shfletues të dhënat e kësaj faqeje interneti dhe historikun.

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = Kur dilni nga udhëzuesi
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = Disa lidhje ju çojnë te faqet e enteve të tjera. Në ato faqe vlejnë rregullat e tyre.
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = Nëse prekni një numër, telefoni juaj përgatit thirrjen. Vendosni ju nëse do të telefononi.
