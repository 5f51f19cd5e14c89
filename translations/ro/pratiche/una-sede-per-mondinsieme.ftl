### Una sede stabile per il centro interculturale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = Un sediu stabil pentru centrul intercultural
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = În 2012 Mondinsieme s-a mutat aproape de celelalte servicii pentru familii.
# it: sede; Mondinsieme; centro interculturale
keywords = sediu; Mondinsieme; centru intercultural

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = Cu noul sediu, [centrul][1] voia să aibă:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = un secretariat stabil
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = un program mai lung
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = mai multe săli de întâlniri
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = legături mai strânse cu celelalte servicii ale primăriei

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = Centrul este în aceeași clădire cu alte servicii pentru familii. Îl susținea o [rețea de instituții][1]. Acordul s-a încheiat în 2014.
