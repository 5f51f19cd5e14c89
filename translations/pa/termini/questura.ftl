### Questura — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Questura
title = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
# it: L'ufficio della Polizia di Stato che dà i permessi di soggiorno.
# term: permessi di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
summary = ਸਰਕਾਰੀ ਪੁਲਿਸ (Polizia di Stato) ਦਾ ਦਫ਼ਤਰ ਜੋ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਦਿੰਦਾ ਹੈ।
# it: polizia; ufficio immigrazione; impronte
# term: impronte → { -impronte-digitali } = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
keywords = ਪੁਲਿਸ; ਇਮੀਗ੍ਰੇਸ਼ਨ ਦਫ਼ਤਰ; ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ; ਕੁਸਤੂਰਾ
# it: È un ufficio della Polizia di Stato. C'è una Questura in ogni provincia.
p-rwmrv = ਇਹ ਸਰਕਾਰੀ ਪੁਲਿਸ (Polizia di Stato) ਦਾ ਦਫ਼ਤਰ ਹੈ। ਹਰ ਸੂਬੇ ਵਿੱਚ ਇੱਕ Questura ਹੈ।
# it: Qui lasci le impronte e ritiri il [permesso di soggiorno][1].
# note: [1] = termini/permesso-di-soggiorno
# term: impronte → { -impronte-digitali } = ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
p-m6ehg = ਇੱਥੇ ਤੁਸੀਂ ਉਂਗਲਾਂ ਦੇ ਨਿਸ਼ਾਨ ਦਿੰਦੇ ਹੋ ਅਤੇ [ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ][1] ਲੈਂਦੇ ਹੋ।
