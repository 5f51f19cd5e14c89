### graduatoria — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = नंबरों वाली सूची
# it: Una lista in ordine: chi ha più punti passa prima.
summary = क्रम वाली सूची: जिसके ज़्यादा पॉइंट हैं, वह पहले आता है।
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = आवेदन की सरकारी सूचना
keywords = सूची; पॉइंट; जगह; मेरिट लिस्ट
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
# term: nidi → { -asilo-nido } = छोटे बच्चों की नर्सरी
p-2bwu5 = यह सरकारी मकानों, नर्सरी और सरकारी नौकरी की परीक्षाओं के लिए होती है।
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = जब यह निकले, तो अपना नाम देखें। अगर कोई ग़लती है, तो उसे बताने के लिए दिन कम होते हैं।
