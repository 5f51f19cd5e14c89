### Ministero del Lavoro e delle Politiche sociali — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = Ministerul Muncii
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = Ministerul care se ocupă de muncă și de integrare.
# it: ministero; lavoro; politiche sociali
keywords = minister; muncă; politici sociale

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = Se ocupă de regulile muncii și de ajutoarele sociale. A făcut un acord pentru rețeaua [Le città del dialogo][1].
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = sindicat
p-a4e8s = Pentru contractul dumneavoastră nu scrieți la minister. Citiți [drepturile dumneavoastră la muncă][1] și mergeți la un [sindicat (sindacato)][2].
