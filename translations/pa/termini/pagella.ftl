### pagella — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pagella
title = ਸਕੂਲ ਦਾ ਨਤੀਜਾ ਕਾਰਡ
# it: Il foglio con i voti dei figli.
summary = ਬੱਚਿਆਂ ਦੇ ਨੰਬਰਾਂ ਵਾਲਾ ਕਾਗ਼ਜ਼।
# it: voti; scuola; scheda di valutazione
keywords = ਨੰਬਰ; ਸਕੂਲ; ਰਿਜ਼ਲਟ; ਰਿਪੋਰਟ ਕਾਰਡ
# it: La scuola la dà a metà e alla fine dell'anno di scuola. Spesso è nel [registro elettronico][1].
# note: [1] = termini/registro-elettronico
# term: registro elettronico → { -registro-elettronico } = ਸਕੂਲ ਦਾ ਆਨਲਾਈਨ ਰਜਿਸਟਰ
p-eakqs = ਸਕੂਲ ਇਹ ਪੜ੍ਹਾਈ ਦੇ ਸਾਲ ਦੇ ਅੱਧ ਅਤੇ ਅਖ਼ੀਰ ਵਿੱਚ ਦਿੰਦਾ ਹੈ। ਅਕਸਰ ਇਹ [ਸਕੂਲ ਦੇ ਆਨਲਾਈਨ ਰਜਿਸਟਰ][1] ਵਿੱਚ ਹੁੰਦਾ ਹੈ।
# it: Conservala: serve se cambi scuola o Paese.
p-tq7ex = ਇਸ ਨੂੰ ਸਾਂਭ ਕੇ ਰੱਖੋ: ਸਕੂਲ ਜਾਂ ਦੇਸ਼ ਬਦਲਣ ’ਤੇ ਚਾਹੀਦਾ ਹੈ।
