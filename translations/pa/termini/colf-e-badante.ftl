### colf e badante — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = ਘਰੇਲੂ ਕਾਮੇ ਅਤੇ ਬਜ਼ੁਰਗਾਂ ਦੀ ਸੰਭਾਲ ਕਰਨ ਵਾਲੇ
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = Colf ਘਰ ਦੀ ਸਫ਼ਾਈ ਕਰਦੀ ਹੈ। Badante ਬਜ਼ੁਰਗ ਜਾਂ ਬਿਮਾਰ ਵਿਅਕਤੀ ਦੀ ਸੰਭਾਲ ਕਰਦੀ ਹੈ।
# it: lavoro domestico; assistente familiare; baby sitter
keywords = ਘਰਾਂ ਦਾ ਕੰਮ; ਬਜ਼ੁਰਗ ਸੰਭਾਲਣਾ; ਬੱਚੇ ਸੰਭਾਲਣਾ; ਬਾਦਾਂਤੇ
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = ਉਹਨਾਂ ਦਾ ਕੌਮੀ ਕੰਟਰੈਕਟ, ਛੁੱਟੀਆਂ ਅਤੇ ਆਰਾਮ ਹੁੰਦਾ ਹੈ। [ਨਿਯਮ][1] ਪੜ੍ਹੋ।
