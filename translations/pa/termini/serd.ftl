### SerD — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SerD
title = ਨਸ਼ੇ ਅਤੇ ਜੂਏ ਤੋਂ ਛੁਟਕਾਰੇ ਦਾ ਕੇਂਦਰ
# it: Il servizio pubblico per chi ha problemi con alcol, droga o gioco d'azzardo.
summary = ਸ਼ਰਾਬ, ਨਸ਼ੇ ਜਾਂ ਜੂਏ ਦੀ ਸਮੱਸਿਆ ਵਾਲਿਆਂ ਲਈ ਸਰਕਾਰੀ ਸੇਵਾ।
# it: droga; alcol; gioco; dipendenza
keywords = ਨਸ਼ਾ; ਸ਼ਰਾਬ; ਜੂਆ; ਲਤ
# it: È gratis e segreto. Prima si chiamava **SERT**.
p-rmshb = ਇਹ ਮੁਫ਼ਤ ਅਤੇ ਗੁਪਤ ਹੈ। ਪਹਿਲਾਂ ਇਸ ਨੂੰ **SERT** ਕਹਿੰਦੇ ਸਨ।
# it: Leggi [come andarci][1].
# note: [1] = servizi/dipendenze
p-5ifz2 = ਪੜ੍ਹੋ [ਉੱਥੇ ਕਿਵੇਂ ਜਾਣਾ ਹੈ][1]।
