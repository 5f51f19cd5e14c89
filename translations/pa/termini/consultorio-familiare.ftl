### consultorio familiare — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = ਪਰਿਵਾਰ ਸਲਾਹ ਅਤੇ ਸਿਹਤ ਕੇਂਦਰ
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = ਔਰਤਾਂ, ਜੋੜਿਆਂ, ਮਾਪਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਲਈ ਸੇਵਾ।
# it: ginecologa; ostetrica; donne; contraccezione
keywords = ਲੇਡੀ ਡਾਕਟਰ; ਦਾਈ; ਔਰਤਾਂ; ਗਰਭ ਰੋਕਣਾ; ਕੋਨਸੁਲਤੋਰੀਓ
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = ਸੋਸ਼ਲ ਵਰਕਰ
# term: ricetta → { -ricetta } = ਡਾਕਟਰ ਦੀ ਪਰਚੀ
p-5935g = ਇੱਥੇ ਔਰਤਾਂ ਦੀ ਡਾਕਟਰ, ਦਾਈ, ਮਨੋਵਿਗਿਆਨੀ ਅਤੇ ਸੋਸ਼ਲ ਵਰਕਰ ਹਨ। [ਡਾਕਟਰ ਦੀ ਪਰਚੀ][1] ਦੀ ਲੋੜ ਨਹੀਂ।
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = ਪੜ੍ਹੋ [ਉੱਥੇ ਕਿਵੇਂ ਜਾਣਾ ਹੈ][1]।
