### Ministero del Lavoro e delle Politiche sociali — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = وزارة العمل والسياسات الاجتماعية (Ministero del Lavoro e delle Politiche sociali)
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = الوزارة التي تهتم بالعمل والاندماج.
# it: ministero; lavoro; politiche sociali
keywords = وزارة; عمل; سياسات اجتماعية

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = تهتم بقواعد العمل والمساعدات الاجتماعية. عملت اتفاقًا من أجل شبكة [Le città del dialogo][1].
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = النقابة
p-a4e8s = من أجل عقدك لا تكتب إلى الوزارة. اقرأ [حقوقك في العمل][1] واذهب إلى [نقابة (sindacato)][2].
