### Guida ai servizi di Cremona, Casalasco e Cremasco — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = ਕਰੇਮੋਨਾ, ਕਾਸਾਲਾਸਕੋ ਅਤੇ ਕਰੇਮਾਸਕੋ ਦੀਆਂ ਸੇਵਾਵਾਂ ਦੀ ਗਾਈਡ
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = ਕਾਗ਼ਜ਼, ਸਿਹਤ, ਸਕੂਲ, ਕੰਮ, ਘਰ: ਕੀ ਮੰਗਣਾ ਹੈ, ਕਿੱਥੇ ਜਾਣਾ ਹੈ, ਨਾਲ ਕੀ ਲਿਜਾਣਾ ਹੈ।
