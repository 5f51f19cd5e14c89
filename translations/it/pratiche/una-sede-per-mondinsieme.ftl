### pratiche/una-sede-per-mondinsieme
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Una sede stabile per il centro interculturale
summary = Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
keywords = sede; Mondinsieme; centro interculturale

## Obiettivi

# note: [1] = luoghi/mondinsieme
p-zyuhp = Con la nuova sede il [centro][1] voleva avere:
# note: voce 1 di 4
l-ibzqy = una segreteria stabile
# note: voce 2 di 4
l-e39ms = orari più lunghi
# note: voce 3 di 4
l-xaca3 = più sale per riunioni
# note: voce 4 di 4
l-uggvq = legami più stretti con gli altri servizi del Comune

## Come funziona

# note: [1] = enti/rete-mondinsieme
p-27ih4 = Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
