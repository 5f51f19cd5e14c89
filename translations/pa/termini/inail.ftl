### INAIL — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
title = ਕੰਮ ’ਤੇ ਸੱਟ ਲੱਗਣ ਦਾ ਸਰਕਾਰੀ ਬੀਮਾ
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = ਉਹ ਅਦਾਰਾ ਜੋ ਕੰਮ ਕਰਕੇ ਸੱਟ ਲੱਗਣ ਜਾਂ ਬਿਮਾਰ ਹੋਣ ’ਤੇ ਮਦਦ ਕਰਦਾ ਹੈ।
# it: infortunio; incidente sul lavoro; malattia professionale
keywords = ਕੰਮ ’ਤੇ ਸੱਟ; ਇਨਫੋਰਤੂਨੀਓ; ਕੰਮ ਕਰਕੇ ਬਿਮਾਰੀ
# it: Leggi [che cosa fare][1] se ti fai male.
# note: [1] = servizi/infortunio-sul-lavoro
p-vbemy = ਪੜ੍ਹੋ ਸੱਟ ਲੱਗਣ ’ਤੇ [ਕੀ ਕਰਨਾ ਹੈ][1]।
