### stato di famiglia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = परिवार का सर्टिफ़िकेट
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = वह सर्टिफ़िकेट जिस पर आपके घर में रहने वालों के नाम होते हैं।
# it: certificato; famiglia anagrafica
keywords = सर्टिफिकेट; परिवार; घर के लोग
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
# term: autocertificazione → { -autocertificazione } = ख़ुद लिखी हुई घोषणा
p-b23rd = इसे [निवासी पंजीकरण दफ़्तर (anagrafe)][1] देता है। अक्सर [ख़ुद लिखी हुई घोषणा (autocertificazione)][2] काफ़ी होती है।
