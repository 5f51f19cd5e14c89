### Privacy — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = ???
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = ???
# it: Puoi leggere questa guida senza dire chi sei. Non devi registrarti.
p-vcci8 = ???

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = ???
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = ???
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = ???
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = ???

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = ???
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = ???
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = ???
