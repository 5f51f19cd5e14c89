### Che cosa ti succede? — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Che cosa ti succede?
title = ਤੁਹਾਡੇ ਨਾਲ ਕੀ ਹੋ ਰਿਹਾ ਹੈ?
# it: I momenti della vita, passo per passo.
summary = ਜ਼ਿੰਦਗੀ ਦੇ ਮੌਕੇ, ਕਦਮ-ਦਰ-ਕਦਮ।
