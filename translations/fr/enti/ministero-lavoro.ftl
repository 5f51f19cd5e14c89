### Ministero del Lavoro e delle Politiche sociali — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = Ministero del Lavoro e delle Politiche sociali (ministère du Travail)
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = Le ministère qui s’occupe de travail et d’intégration.
# it: ministero; lavoro; politiche sociali
keywords = ministère; travail; politiques sociales

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = Il s’occupe des règles du travail et des aides sociales. Il a fait un accord pour le réseau [Le città del dialogo][1].
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = syndicat
p-a4e8s = Pour votre contrat, n’écrivez pas au ministère. Lisez [vos droits au travail][1] et allez voir un [syndicat][2].
