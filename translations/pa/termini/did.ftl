### DID — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: DID
title = ਕੰਮ ਲਈ ਤਿਆਰ ਹੋਣ ਦਾ ਬਿਆਨ
# it: La dichiarazione che sei senza lavoro e pronto a lavorare.
summary = ਬਿਆਨ ਕਿ ਤੁਹਾਡੇ ਕੋਲ ਕੰਮ ਨਹੀਂ ਹੈ ਅਤੇ ਤੁਸੀਂ ਕੰਮ ਲਈ ਤਿਆਰ ਹੋ।
# it: disoccupato; centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
keywords = ਬੇਰੁਜ਼ਗਾਰ; ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ; ਦੀਦ
# it: DID vuol dire dichiarazione di immediata disponibilità. La fai al [centro per l'impiego][1] o in linea.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
p-h23id = DID ਦਾ ਮਤਲਬ ਹੈ dichiarazione di immediata disponibilità (ਤੁਰੰਤ ਕੰਮ ਲਈ ਤਿਆਰ ਹੋਣ ਦਾ ਬਿਆਨ)। ਇਹ [ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ (centro per l’impiego)][1] ਵਿੱਚ ਜਾਂ ਆਨਲਾਈਨ ਦਿੰਦੇ ਹੋ।
