### Comune e anagrafe — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
title = ਨਗਰਪਾਲਿਕਾ ਅਤੇ ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
# term: carta d'identità → { -carta-di-identita } = ਪਛਾਣ ਪੱਤਰ
summary = { -residenza }, { -carta-di-identita }, ਜਨਮ ਅਤੇ ਸਰਟੀਫ਼ਿਕੇਟ।
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = ਵਸਨੀਕਾਂ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦਾ ਦਫ਼ਤਰ
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
keywords = ਨਗਰਪਾਲਿਕਾ; ਕਮੂਨੇ; ਰਜਿਸਟ੍ਰੇਸ਼ਨ; ਪਤਾ; ਸਰਟੀਫ਼ਿਕੇਟ; ਅਨਾਗਰਾਫੇ
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-ikqcf = ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਜਿਸ ਦਫ਼ਤਰ ਨੂੰ ਜਾਣਨਾ ਚਾਹੀਦਾ ਹੈ, ਉਹ ਹੈ [ਤੁਹਾਡੀ ਨਗਰਪਾਲਿਕਾ (Comune)][1]। [ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ][2] ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ।
