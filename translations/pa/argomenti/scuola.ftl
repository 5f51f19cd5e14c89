### Scuola — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Scuola
title = ਸਕੂਲ
# it: Nido, scuola dei figli, scuola per adulti, titoli di studio.
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
summary = { -asilo-nido }, ਬੱਚਿਆਂ ਦਾ ਸਕੂਲ, ਵੱਡਿਆਂ ਦਾ ਸਕੂਲ, ਪੜ੍ਹਾਈ ਦੇ ਸਰਟੀਫ਼ਿਕੇਟ।
# it: scuola; nido; studio; iscrizione; diploma
# term: nido → { -asilo-nido } = ਛੋਟੇ ਬੱਚਿਆਂ ਦੀ ਨਰਸਰੀ
keywords = ਸਕੂਲ; ਨਰਸਰੀ; ਪੜ੍ਹਾਈ; ਦਾਖ਼ਲਾ; ਡਿਪਲੋਮਾ; ਡਿਗਰੀ
# it: La scuola è un diritto di tutti i bambini, anche senza documenti. Leggi [come si iscrive un figlio][1].
# note: [1] = servizi/iscrizione-a-scuola
p-3c26u = ਸਕੂਲ ਸਾਰੇ ਬੱਚਿਆਂ ਦਾ ਹੱਕ ਹੈ, ਭਾਵੇਂ ਕਾਗ਼ਜ਼ ਨਾ ਹੋਣ। ਪੜ੍ਹੋ [ਬੱਚੇ ਨੂੰ ਕਿਵੇਂ ਦਾਖ਼ਲ ਕਰਵਾਉਣਾ ਹੈ][1]।
