### domicilio — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = ਰਹਿਣ ਦਾ ਪਤਾ
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
summary = ਉਹ ਥਾਂ ਜਿੱਥੇ ਤੁਹਾਡਾ ਸਮਾਨ ਅਤੇ ਕੰਮ-ਕਾਰ ਹੈ, ਭਾਵੇਂ ਉੱਥੇ ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਨਾ ਹੋਵੇ।
# it: indirizzo; recapito
keywords = ਪਤਾ; ਐਡਰੈੱਸ; ਡੋਮੀਸਾਈਲ
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-4a37h = ਤੁਹਾਡੀ [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1] ਇੱਕ ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਅਤੇ ਰਹਿਣ ਦਾ ਪਤਾ (domicilio) ਦੂਜੀ ਵਿੱਚ ਹੋ ਸਕਦਾ ਹੈ।
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = ਜਦੋਂ ਕੋਈ ਦਫ਼ਤਰ domicilio ਪੁੱਛੇ, ਤਾਂ ਲਿਖੋ ਕਿ ਤੁਹਾਡੀ ਡਾਕ ਕਿੱਥੇ ਆਉਂਦੀ ਹੈ।
