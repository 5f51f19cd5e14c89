### stato di famiglia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato di famiglia
title = ਪਰਿਵਾਰ ਦੇ ਮੈਂਬਰਾਂ ਦਾ ਸਰਟੀਫ਼ਿਕੇਟ
# it: Il certificato con i nomi di chi vive nella tua casa.
summary = ਤੁਹਾਡੇ ਘਰ ਵਿੱਚ ਰਹਿਣ ਵਾਲਿਆਂ ਦੇ ਨਾਂਵਾਂ ਵਾਲਾ ਸਰਟੀਫ਼ਿਕੇਟ।
# it: certificato; famiglia anagrafica
keywords = ਸਰਟੀਫ਼ਿਕੇਟ; ਪਰਿਵਾਰ; ਫੈਮਿਲੀ ਸਰਟੀਫ਼ਿਕੇਟ
# it: Lo dà l'[anagrafe][1]. Spesso basta una [autocertificazione][2].
# note: [1] = termini/anagrafe
# note: [2] = termini/autocertificazione
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
# term: autocertificazione → { -autocertificazione } = ਆਪਣੇ ਦਸਤਖ਼ਤ ਵਾਲਾ ਬਿਆਨ
p-b23rd = ਇਹ [ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ (anagrafe)][1] ਦਿੰਦਾ ਹੈ। ਅਕਸਰ [ਆਪਣੇ ਦਸਤਖ਼ਤ ਵਾਲਾ ਬਿਆਨ (autocertificazione)][2] ਕਾਫ਼ੀ ਹੁੰਦਾ ਹੈ।
