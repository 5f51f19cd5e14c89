### dimissioni — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: dimissioni
title = इस्तीफ़ा
# it: Quando sei tu a lasciare il lavoro.
summary = जब आप ख़ुद काम छोड़ते हैं।
# it: lasciare il lavoro; licenziarsi
keywords = काम छोड़ना; नौकरी छोड़ना
# it: Di solito le dai in linea. Un [patronato][1] o un sindacato ti aiuta.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
# term: sindacato → { -sindacato } = मज़दूर यूनियन
p-rd5x2 = यह आम तौर पर ऑनलाइन दिया जाता है। [patronato (मुफ़्त मदद का दफ़्तर)][1] या यूनियन (sindacato) आपकी मदद करती है।
# it: Hai cambiato idea? Se le hai date in linea, puoi ritirarle entro **7 giorni**.
p-f4gen = मन बदल गया? अगर इस्तीफ़ा ऑनलाइन दिया है, तो आप उसे **7 दिनों** के अंदर वापस ले सकते हैं।
# it: Attento: dopo le dimissioni di solito non c'è la [NASpI][1].
# note: [1] = termini/naspi
# term: naspi → { -naspi } = बेरोज़गारी भत्ता
p-akce8 = ध्यान दें: इस्तीफ़े के बाद आम तौर पर [NASpI (बेरोज़गारी भत्ता)][1] नहीं मिलता।
