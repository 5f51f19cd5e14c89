### registro elettronico — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: registro elettronico
title = ਸਕੂਲ ਦਾ ਆਨਲਾਈਨ ਰਜਿਸਟਰ
# it: Il sito dove leggi voti, compiti, assenze e avvisi della scuola.
summary = ਵੈੱਬਸਾਈਟ ਜਿੱਥੇ ਤੁਸੀਂ ਨੰਬਰ, ਘਰ ਦਾ ਕੰਮ, ਗ਼ੈਰ-ਹਾਜ਼ਰੀ ਅਤੇ ਸਕੂਲ ਦੇ ਨੋਟਿਸ ਪੜ੍ਹਦੇ ਹੋ।
# it: compiti; voti; assenze; scuola; avvisi
keywords = ਹੋਮਵਰਕ; ਨੰਬਰ; ਗ਼ੈਰ-ਹਾਜ਼ਰੀ; ਸਕੂਲ; ਨੋਟਿਸ
# it: La segreteria ti dà una password. Guardalo spesso: molte scuole non danno più fogli.
p-ugg9i = ਸਕੂਲ ਦਾ ਦਫ਼ਤਰ (segreteria) ਪਾਸਵਰਡ ਦਿੰਦਾ ਹੈ। ਇਸ ਨੂੰ ਅਕਸਰ ਦੇਖੋ: ਕਈ ਸਕੂਲ ਹੁਣ ਕਾਗ਼ਜ਼ ਨਹੀਂ ਦਿੰਦੇ।
# it: Se non riesci a entrare, chiedi alla segreteria.
p-n63z7 = ਜੇ ਅੰਦਰ ਨਹੀਂ ਜਾ ਸਕਦੇ, ਤਾਂ ਦਫ਼ਤਰ ਤੋਂ ਪੁੱਛੋ।
