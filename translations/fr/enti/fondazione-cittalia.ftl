### Fondazione Cittalia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Cittalia
title = ===
# it: La fondazione dell'ANCI per una cultura dell'accoglienza.
summary = La fondation de l’ANCI pour une culture de l’accueil.
# it: Cittalia; ANCI; accoglienza
keywords = Cittalia; ANCI; accueil

## Che cosa fa

# it: È la fondazione dell'[ANCI][1] per una cultura dell'accoglienza. Ha lavorato al percorso [CO-AliZIONE][2].
# note: [1] = enti/anci
# note: [2] = progetti/co-alizione
p-r679y = C’est la fondation de l’[ANCI][1] pour une culture de l’accueil. Elle a travaillé à la formation [CO-AliZIONE][2].
# it: Non è uno sportello per i cittadini.
p-sjsii = Ce n’est pas un guichet pour les habitants.
