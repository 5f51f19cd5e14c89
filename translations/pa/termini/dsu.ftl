### DSU — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DSU
title = ISEE ਲਈ ਪਰਿਵਾਰ ਦਾ ਬਿਆਨ
# it: Il modulo con i dati della famiglia. Da qui si calcola l'ISEE.
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
summary = ਪਰਿਵਾਰ ਦੀ ਜਾਣਕਾਰੀ ਵਾਲਾ ਫ਼ਾਰਮ। ਇਸ ਤੋਂ ISEE ਬਣਦਾ ਹੈ।
# it: ISEE; dichiarazione; CAF
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
keywords = ISEE; ਬਿਆਨ; CAF; ਫ਼ਾਰਮ
# it: DSU vuol dire dichiarazione sostitutiva unica. La compili con il [CAF][1] o sul sito dell'INPS.
# note: [1] = termini/caf
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
p-m46tp = DSU ਦਾ ਮਤਲਬ ਹੈ dichiarazione sostitutiva unica (ਆਪਣੇ ਦਸਤਖ਼ਤ ਵਾਲਾ ਸਾਂਝਾ ਬਿਆਨ)। ਇਹ [CAF][1] ਨਾਲ ਜਾਂ INPS ਦੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਭਰਦੇ ਹੋ।
