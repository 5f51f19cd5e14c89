### Fondazione Cittalia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione Cittalia
title = ===
# it: La fondazione dell'ANCI per una cultura dell'accoglienza.
summary = ਆਏ ਲੋਕਾਂ ਨੂੰ ਅਪਣਾਉਣ ਦੇ ਸੱਭਿਆਚਾਰ ਲਈ ANCI ਦੀ ਫ਼ਾਊਂਡੇਸ਼ਨ।
# it: Cittalia; ANCI; accoglienza
keywords = Cittalia; ANCI; ਸੁਆਗਤ

## Che cosa fa

# it: È la fondazione dell'[ANCI][1] per una cultura dell'accoglienza. Ha lavorato al percorso [CO-AliZIONE][2].
# note: [1] = enti/anci
# note: [2] = progetti/co-alizione
p-r679y = ਇਹ ਆਏ ਲੋਕਾਂ ਨੂੰ ਅਪਣਾਉਣ ਦੇ ਸੱਭਿਆਚਾਰ ਲਈ [ANCI][1] ਦੀ ਫ਼ਾਊਂਡੇਸ਼ਨ ਹੈ। ਇਸ ਨੇ [CO-AliZIONE][2] ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਕੰਮ ਕੀਤਾ।
# it: Non è uno sportello per i cittadini.
p-sjsii = ਇਹ ਨਾਗਰਿਕਾਂ ਲਈ ਕਾਊਂਟਰ ਨਹੀਂ ਹੈ।
