### anagrafe — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = ਨਗਰਪਾਲਿਕਾ ਦਾ ਦਫ਼ਤਰ ਜੋ ਲਿਖਦਾ ਹੈ ਕਿ ਉਸ ਨਗਰਪਾਲਿਕਾ ਵਿੱਚ ਕੌਣ ਰਹਿੰਦਾ ਹੈ।
# it: municipio; certificati; ufficio anagrafe
keywords = ਨਗਰਪਾਲਿਕਾ; ਸਰਟੀਫ਼ਿਕੇਟ; ਅਨਾਗਰਾਫੇ; ਕਮੂਨੇ; ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
p-eduyx = ਇੱਥੇ ਤੁਸੀਂ [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza)][1], [ਪਛਾਣ ਪੱਤਰ][2] ਅਤੇ ਸਰਟੀਫ਼ਿਕੇਟ ਮੰਗਦੇ ਹੋ।
