### Ministero del Lavoro e delle Politiche sociali — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = 劳动和社会政策部（Ministero del Lavoro e delle Politiche sociali）
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = 主管工作和社会融入的部。
# it: ministero; lavoro; politiche sociali
keywords = 劳动部; 工作; 社会政策

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = 它负责工作的规定和社会补助。它为[Le città del dialogo（对话之城）][1]网络签了协议。
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = 工会
p-a4e8s = 关于您的合同，不要写信给劳动部。请看[您的工作权利][1]，并去找[工会][2]。
