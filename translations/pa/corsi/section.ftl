### Corsi — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corsi
title = ਕੋਰਸ
# it: Corsi dei progetti del territorio. Per i corsi di oggi chiedi al CPIA.
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
summary = ਇਲਾਕੇ ਦੇ ਪ੍ਰੋਜੈਕਟਾਂ ਦੇ ਕੋਰਸ। ਅੱਜ ਦੇ ਕੋਰਸਾਂ ਲਈ CPIA ਤੋਂ ਪੁੱਛੋ।
