### Formazione per chi lavora con un mediatore — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = ਵਿਚੋਲੇ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਸਿਖਲਾਈ
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = ਸਮਾਜਿਕ ਅਤੇ ਸਿਹਤ ਸੇਵਾਵਾਂ ਦੇ ਕਰਮਚਾਰੀਆਂ ਲਈ, ਇੱਕ ਪੁਰਾਣੇ ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ।
# it: operatori; formazione; mediatore; servizi sociali
keywords = ਕਰਮਚਾਰੀ; ਸਿਖਲਾਈ; ਵਿਚੋਲਾ; ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = ਕੋਰਸ ਸਮਾਜਿਕ ਅਤੇ ਸਿਹਤ ਸੇਵਾਵਾਂ ਦੇ ਕਰਮਚਾਰੀਆਂ ਨੂੰ ਸਿਖਾਉਂਦਾ ਸੀ ਕਿ [ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲੇ][1] ਨਾਲ ਕਿਵੇਂ ਕੰਮ ਕਰਨਾ ਹੈ।
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = ਇਹ [Terre di Inclusione][1] ਦਾ ਹਿੱਸਾ ਸੀ, 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡਾਂ ਨਾਲ। ਸਾਨੂੰ ਤਾਰੀਖ਼ਾਂ ਦਾ ਪਤਾ ਨਹੀਂ।
