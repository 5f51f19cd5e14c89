### Ministero del Lavoro e delle Politiche sociali — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = Міністерство праці та соціальної політики
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = Міністерство, яке займається роботою та інтеграцією.
# it: ministero; lavoro; politiche sociali
keywords = міністерство; робота; соціальна політика

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = Займається правилами праці і соціальною допомогою. Уклало угоду для мережі [Le città del dialogo][1].
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = профспілка
p-a4e8s = Щодо вашого договору не пишіть до міністерства. Читайте про [ваші права на роботі][1] та йдіть до [профспілки (sindacato)][2].
