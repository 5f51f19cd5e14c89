### enti/ministero-lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = Ministero del Lavoro e delle Politiche sociali
summary = Il ministero che si occupa di lavoro e di integrazione.
keywords = ministero; lavoro; politiche sociali

## Che cosa fa

# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
p-a4e8s = Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
