### Fondazione ISMU — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione ISMU
title = ===
# it: Una fondazione che ha accompagnato il progetto LAB'IMPACT.
summary = Une fondation qui a accompagné le projet LAB’IMPACT.
# it: ISMU; ricerca; migrazioni
keywords = ISMU; recherche; migrations

## Che cosa fa

# it: Ha accompagnato gli enti del progetto [LAB'IMPACT][1], insieme ad [ANCI Lombardia][2].
# note: [1] = progetti/lab-impact
# note: [2] = enti/anci-lombardia
p-tv7jf = Elle a accompagné les organismes du projet [LAB’IMPACT][1], avec [ANCI Lombardia][2].
# it: Non è uno sportello per i cittadini.
p-rpdhn = Ce n’est pas un guichet pour les habitants.
