### assistente sociale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = ਸੋਸ਼ਲ ਵਰਕਰ
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = ਨਗਰਪਾਲਿਕਾ ਦਾ ਵਿਅਕਤੀ ਜੋ ਸਮੱਸਿਆ ਹੋਣ ’ਤੇ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦਾ ਹੈ।
# it: servizi sociali; aiuto; Comune
keywords = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ; ਮਦਦ; ਕਮੂਨੇ; ਸੋਚਾਲੇ
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = ਪੈਸੇ, ਘਰ, ਬੱਚਿਆਂ, ਬਜ਼ੁਰਗਾਂ ਲਈ ਮਦਦ ਕਰਦਾ ਹੈ। ਜੋ ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ, ਉਹ ਗੁਪਤ ਹੈ।
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = ਪੜ੍ਹੋ [ਉਸ ਨੂੰ ਕਿਵੇਂ ਮਿਲਣਾ ਹੈ][1]।
