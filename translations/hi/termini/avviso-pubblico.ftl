### bando e avviso pubblico — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = आवेदन की सरकारी सूचना
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = वह काग़ज़ जो बताता है कि कौन माँग सकता है, कैसे और किस तारीख़ तक।
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = नंबरों वाली सूची
keywords = आवेदन; सूची; अंतिम तारीख़; सरकारी सूचना
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = यह Comune या क्षेत्र (Regione) की वेबसाइट पर मिलती है। पहले **अंतिम तारीख़ (scadenza)** देखें।
# it: Se non capisci, chiedi allo sportello.
p-5mitk = अगर समझ न आए, तो काउंटर पर पूछें।
