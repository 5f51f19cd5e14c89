### Una sede stabile per il centro interculturale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = Una sede fija para el centro intercultural
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = En 2012 Mondinsieme se mudó cerca de los otros servicios para las familias.
# it: sede; Mondinsieme; centro interculturale
keywords = sede; Mondinsieme; centro intercultural

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = Con la nueva sede el [centro][1] quería tener:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = una secretaría fija
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = horarios más largos
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = más salas de reuniones
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = lazos más fuertes con los otros servicios del municipio

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = El centro está en el mismo edificio que otros servicios para las familias. Una [red de organismos][1] lo apoyaba. El acuerdo terminó en 2014.
