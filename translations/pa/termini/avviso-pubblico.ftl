### bando e avviso pubblico — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bando e avviso pubblico
title = ਸਰਕਾਰੀ ਨੋਟਿਸ
# it: Il foglio che dice chi può chiedere una cosa, come e fino a quando.
summary = ਉਹ ਕਾਗ਼ਜ਼ ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਕੋਈ ਚੀਜ਼ ਕੌਣ ਮੰਗ ਸਕਦਾ ਹੈ, ਕਿਵੇਂ ਅਤੇ ਕਦੋਂ ਤੱਕ।
# it: domanda; graduatoria; scadenza; concorso
# term: graduatoria → { -graduatoria } = ਨੰਬਰਾਂ ਦੀ ਸੂਚੀ
keywords = ਅਰਜ਼ੀ; ਸੂਚੀ; ਆਖ਼ਰੀ ਤਾਰੀਖ਼; ਭਰਤੀ; ਬਾਂਦੋ
# it: Lo trovi sul sito del Comune o della Regione. Guarda prima la **scadenza**.
p-6ejf9 = ਇਹ ਨਗਰਪਾਲਿਕਾ (Comune) ਜਾਂ ਖੇਤਰ (Regione) ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਹੁੰਦਾ ਹੈ। ਸਭ ਤੋਂ ਪਹਿਲਾਂ **ਆਖ਼ਰੀ ਤਾਰੀਖ਼ (scadenza)** ਦੇਖੋ।
# it: Se non capisci, chiedi allo sportello.
p-5mitk = ਜੇ ਸਮਝ ਨਾ ਆਵੇ, ਤਾਂ ਕਾਊਂਟਰ ’ਤੇ ਪੁੱਛੋ।
