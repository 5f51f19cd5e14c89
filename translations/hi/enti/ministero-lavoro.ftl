### Ministero del Lavoro e delle Politiche sociali — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero del Lavoro e delle Politiche sociali
title = ===
# it: Il ministero che si occupa di lavoro e di integrazione.
summary = वह मंत्रालय जो काम और समाज में घुलने-मिलने के मामले देखता है।
# it: ministero; lavoro; politiche sociali
keywords = मंत्रालय; काम; सामाजिक मदद

## Che cosa fa

# it: Si occupa di regole del lavoro e di aiuti sociali. Ha fatto un accordo per la rete [Le città del dialogo][1].
# note: [1] = enti/rete-citta-del-dialogo
p-9bh24 = यह काम के नियम और सामाजिक मदद देखता है। इसने [Le città del dialogo][1] नेटवर्क के लिए एक समझौता किया था।
# it: Per il tuo contratto non scrivere al ministero. Leggi [i tuoi diritti al lavoro][1] e vai da un [sindacato][2].
# note: [1] = servizi/diritti-al-lavoro
# note: [2] = termini/sindacato
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-a4e8s = अपने कॉन्ट्रैक्ट के लिए मंत्रालय को न लिखें। [काम पर अपने अधिकार][1] पढ़ें और किसी [मज़दूर यूनियन (sindacato)][2] के पास जाएँ।
