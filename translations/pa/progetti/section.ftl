### Progetti — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Progetti
title = ਪ੍ਰੋਜੈਕਟ
# it: Progetti del territorio, anche finiti.
summary = ਇਲਾਕੇ ਦੇ ਪ੍ਰੋਜੈਕਟ, ਖ਼ਤਮ ਹੋ ਚੁੱਕੇ ਵੀ।
