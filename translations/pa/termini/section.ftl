### Parole degli uffici — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Parole degli uffici
title = ਦਫ਼ਤਰਾਂ ਦੇ ਸ਼ਬਦ
# it: Le parole ufficiali, spiegate in modo semplice.
summary = ਸਰਕਾਰੀ ਸ਼ਬਦ, ਸੌਖੇ ਤਰੀਕੇ ਨਾਲ ਸਮਝਾਏ।
