### contratto di lavoro — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
summary = ਤਨਖ਼ਾਹ, ਘੰਟਿਆਂ ਅਤੇ ਕੰਮਾਂ ਵਾਲਾ ਕਾਗ਼ਜ਼, ਜਿਸ ’ਤੇ ਤੁਸੀਂ ਅਤੇ ਮਾਲਕ ਦਸਤਖ਼ਤ ਕਰਦੇ ਹੋ।
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = ਕੰਮ ’ਤੇ ਰੱਖਣਾ; ਦਸਤਖ਼ਤ; ਕੱਚਾ ਕੰਟਰੈਕਟ; ਪੱਕਾ ਕੰਟਰੈਕਟ
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = **ਮਿੱਥੇ ਸਮੇਂ ਵਾਲੇ (tempo determinato)** ਕੰਟਰੈਕਟ ਦੇ ਖ਼ਤਮ ਹੋਣ ਦੀ ਤਾਰੀਖ਼ ਹੁੰਦੀ ਹੈ। **ਪੱਕੇ (tempo indeterminato)** ਕੰਟਰੈਕਟ ਦੀ ਕੋਈ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੁੰਦੀ।
# it: Chiedi sempre la tua copia.
p-pbtvj = ਆਪਣੀ ਕਾਪੀ ਹਮੇਸ਼ਾ ਮੰਗੋ।
