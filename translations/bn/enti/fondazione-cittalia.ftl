### Fondazione Cittalia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Cittalia
title = ===
# it: La fondazione dell'ANCI per una cultura dell'accoglienza.
summary = ???
# it: Cittalia; ANCI; accoglienza
keywords = ???

## Che cosa fa

# it: È la fondazione dell'[ANCI][1] per una cultura dell'accoglienza. Ha lavorato al percorso [CO-AliZIONE][2].
# note: [1] = enti/anci
# note: [2] = progetti/co-alizione
p-r679y = ???
# it: Non è uno sportello per i cittadini.
p-sjsii = ???
