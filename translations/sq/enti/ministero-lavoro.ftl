### Ministero del Lavoro e delle Politiche sociali — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = Ministria e Punës (Ministero del Lavoro e delle Politiche sociali)
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = Ministria që merret me punën dhe integrimin.
# it: ministero; lavoro; politiche sociali
keywords = ministria; punë; politika sociale

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = Merret me rregullat e punës dhe ndihmat sociale. Ka bërë një marrëveshje për rrjetin [Le città del dialogo][1].
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = sindikatë
p-a4e8s = Për kontratën tuaj mos i shkruani ministrisë. Lexoni [të drejtat tuaja në punë][1] dhe shkoni te një [sindikatë (sindacato)][2].
