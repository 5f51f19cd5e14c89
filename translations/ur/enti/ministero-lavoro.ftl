### Ministero del Lavoro e delle Politiche sociali — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = وزارت محنت اور سماجی پالیسی
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = وہ وزارت جو کام اور انٹیگریشن کے معاملے دیکھتی ہے۔
# it: ministero; lavoro; politiche sociali
keywords = وزارت; کام; محنت

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = یہ کام کے قاعدے اور سماجی امداد دیکھتی ہے۔ اس نے [Le città del dialogo][1] نیٹ ورک کے لیے معاہدہ کیا۔
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = مزدور یونین
p-a4e8s = اپنے معاہدے کے لیے وزارت کو نہ لکھیں۔ [کام پر اپنے حقوق][1] پڑھیں اور [مزدور یونین (sindacato)][2] جائیں۔
