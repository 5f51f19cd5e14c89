### ANCI — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI
title = ===
# it: L'associazione nazionale dei Comuni italiani.
summary = ਇਟਲੀ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਕੌਮੀ ਸੰਗਠਨ।
# it: ANCI; comuni italiani
keywords = ANCI; ਇਟਲੀ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ

## Che cosa fa

# it: Riunisce i Comuni italiani. Con la [Fondazione Cittalia][1] ha preparato [CO-AliZIONE][2], un percorso di formazione per i Comuni.
# note: [1] = enti/fondazione-cittalia
# note: [2] = progetti/co-alizione
p-r2kut = ਇਹ ਇਟਲੀ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਨੂੰ ਜੋੜਦਾ ਹੈ। [Fondazione Cittalia][1] ਨਾਲ ਇਸ ਨੇ [CO-AliZIONE][2] ਤਿਆਰ ਕੀਤਾ, ਨਗਰਪਾਲਿਕਾਵਾਂ ਲਈ ਸਿਖਲਾਈ ਦਾ ਪ੍ਰੋਗਰਾਮ।
# it: Non dà servizi ai cittadini.
p-xsbkj = ਇਹ ਨਾਗਰਿਕਾਂ ਨੂੰ ਸੇਵਾਵਾਂ ਨਹੀਂ ਦਿੰਦਾ।
