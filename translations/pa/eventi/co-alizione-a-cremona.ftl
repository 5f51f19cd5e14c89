### CO-AliZIONE: l'ultima tappa a Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE: ਆਖ਼ਰੀ ਪੜਾਅ ਕਰੇਮੋਨਾ ਵਿੱਚ
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = ਨਗਰਪਾਲਿਕਾਵਾਂ ਲਈ ਸਿਖਲਾਈ ਦਾ ਇੱਕ ਦਿਨ, 2018 ਵਿੱਚ। ਇਹ ਹੋ ਚੁੱਕਾ ਹੈ।
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; ਸਿਖਲਾਈ; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = ਇਹ [CO-AliZIONE][1] ਪ੍ਰੋਗਰਾਮ ਦਾ ਆਖ਼ਰੀ ਦਿਨ ਸੀ। ਇਸ ਵਿੱਚ ਨਗਰਪਾਲਿਕਾਵਾਂ, ਸੰਸਥਾਵਾਂ ਅਤੇ ਨਾਗਰਿਕਾਂ ਵਿਚਕਾਰ ਆਏ ਲੋਕਾਂ ਦੀ ਮਦਦ ਦੇ ਨੈੱਟਵਰਕਾਂ ਬਾਰੇ ਗੱਲ ਹੋਈ।
