### Fondazione Cittalia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Cittalia
title = ===
# it: La fondazione dell'ANCI per una cultura dell'accoglienza.
summary = Fondacioni i ANCI-t për një kulturë të mikpritjes.
# it: Cittalia; ANCI; accoglienza
keywords = Cittalia; ANCI; mikpritje

## Che cosa fa

# it: È la fondazione dell'[ANCI][1] per una cultura dell'accoglienza. Ha lavorato al percorso [CO-AliZIONE][2].
# note: [1] = enti/anci
# note: [2] = progetti/co-alizione
p-r679y = Është fondacioni i [ANCI-t][1] për një kulturë të mikpritjes. Ka punuar në programin e formimit [CO-AliZIONE][2].
# it: Non è uno sportello per i cittadini.
p-sjsii = Nuk është sportel për qytetarët.
