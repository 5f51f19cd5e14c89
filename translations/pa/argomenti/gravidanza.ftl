### Gravidanza e parto — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = ਗਰਭ ਅਤੇ ਜਣੇਪਾ
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = ਬੱਚੇ ਦੀ ਉਡੀਕ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਜਾਂਚ, ਹਸਪਤਾਲ ਅਤੇ ਹੱਕ।
# it: incinta; gravidanza; parto; maternità
keywords = ਗਰਭਵਤੀ; ਗਰਭ; ਜਣੇਪਾ; ਡਿਲੀਵਰੀ; ਪ੍ਰੈਗਨੈਂਟ; ਮਾਂ ਬਣਨਾ
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
p-7w8dc = ਤੁਸੀਂ ਗਰਭਵਤੀ ਹੋ? ਛੇਤੀ ਡਾਕਟਰ ਕੋਲ ਜਾਂ [ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ (consultorio)][1] ਜਾਓ। ਪੜ੍ਹੋ [ਤੁਹਾਡੇ ਕੀ ਹੱਕ ਹਨ][2]।
