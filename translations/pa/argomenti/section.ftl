### Argomenti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Argomenti
title = ਵਿਸ਼ੇ
# it: Parti da quello che ti serve.
summary = ਜੋ ਤੁਹਾਨੂੰ ਚਾਹੀਦਾ ਹੈ, ਉੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ।
