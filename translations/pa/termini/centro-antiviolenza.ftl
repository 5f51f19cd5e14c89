### centro antiviolenza — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = ਹਿੰਸਾ ਤੋਂ ਬਚਾਅ ਦਾ ਕੇਂਦਰ
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = ਉਹ ਥਾਂ ਜਿੱਥੇ ਤਜਰਬੇਕਾਰ ਔਰਤਾਂ ਹਿੰਸਾ ਸਹਿਣ ਵਾਲੀਆਂ ਦੀ ਮਦਦ ਕਰਦੀਆਂ ਹਨ।
# it: violenza; donne; aiuto; casa rifugio
keywords = ਹਿੰਸਾ; ਔਰਤਾਂ; ਮਦਦ; ਕੁੱਟਮਾਰ; ਬਚਾਅ ਘਰ
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = ਇਹ ਮੁਫ਼ਤ ਅਤੇ ਗੁਪਤ ਹੈ। ਉਹ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦੀਆਂ ਹਨ, ਵਕੀਲ ਦਿੰਦੀਆਂ ਹਨ ਅਤੇ ਲੋੜ ਹੋਵੇ ਤਾਂ ਸੁਰੱਖਿਅਤ ਥਾਂ।
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = ਪੜ੍ਹੋ [ਇਹ ਕਿਵੇਂ ਲੱਭਣਾ ਹੈ][1]।
