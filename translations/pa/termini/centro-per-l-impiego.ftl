### centro per l'impiego — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro per l'impiego
title = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
# it: L'ufficio pubblico che aiuta a trovare lavoro.
summary = ਕੰਮ ਲੱਭਣ ਵਿੱਚ ਮਦਦ ਕਰਨ ਵਾਲਾ ਸਰਕਾਰੀ ਦਫ਼ਤਰ।
# it: collocamento; lavoro; CPI
keywords = ਕੋਲੋਕਾਮੈਂਤੋ; ਕੰਮ; ਨੌਕਰੀ; CPI
# it: Prima si chiamava ufficio di collocamento. In Lombardia è della Provincia.
p-8yype = ਪਹਿਲਾਂ ਇਸ ਨੂੰ ufficio di collocamento ਕਹਿੰਦੇ ਸਨ। ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਇਹ ਸੂਬੇ (Provincia) ਦਾ ਹੈ।
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/cercare-lavoro
p-kesnq = ਪੜ੍ਹੋ [ਨਾਂ ਕਿਵੇਂ ਲਿਖਵਾਉਣਾ ਹੈ][1]।
