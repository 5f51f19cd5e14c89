### Una sede stabile per il centro interculturale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = A permanent home for the intercultural centre
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = In 2012 Mondinsieme moved close to the other services for families.
# it: sede; Mondinsieme; centro interculturale
keywords = premises; Mondinsieme; intercultural centre; office

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = In its new home the [centre][1] wanted to have:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = a permanent office
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = longer opening hours
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = more meeting rooms
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = closer links with the other services of the municipality

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = The centre is in the same building as other services for families. A [network of organisations][1] supported it. The agreement ended in 2014.
