### Una sede stabile per il centro interculturale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = Një seli e qëndrueshme për qendrën ndërkulturore
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = Në vitin 2012 Mondinsieme shkoi pranë shërbimeve të tjera për familjet.
# it: sede; Mondinsieme; centro interculturale
keywords = seli; Mondinsieme; qendër ndërkulturore

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = Me selinë e re [qendra][1] donte të kishte:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = një sekretari të qëndrueshme
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = orare më të gjata
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = më shumë salla mbledhjesh
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = lidhje më të ngushta me shërbimet e tjera të komunës

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = Qendra është në të njëjtën ndërtesë me shërbime të tjera për familjet. Një [rrjet entesh][1] e mbështeste. Marrëveshja mbaroi në vitin 2014.
