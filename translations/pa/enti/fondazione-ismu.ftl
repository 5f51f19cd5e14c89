### Fondazione ISMU — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione ISMU
title = ===
# it: Una fondazione che ha accompagnato il progetto LAB'IMPACT.
summary = ਫ਼ਾਊਂਡੇਸ਼ਨ ਜਿਸ ਨੇ LAB’IMPACT ਪ੍ਰੋਜੈਕਟ ਦਾ ਸਾਥ ਦਿੱਤਾ।
# it: ISMU; ricerca; migrazioni
keywords = ISMU; ਖੋਜ; ਪਰਵਾਸ

## Che cosa fa

# it: Ha accompagnato gli enti del progetto [LAB'IMPACT][1], insieme ad [ANCI Lombardia][2].
# note: [1] = progetti/lab-impact
# note: [2] = enti/anci-lombardia
p-tv7jf = ਇਸ ਨੇ [ANCI Lombardia][2] ਨਾਲ ਮਿਲ ਕੇ [LAB’IMPACT][1] ਪ੍ਰੋਜੈਕਟ ਦੀਆਂ ਸੰਸਥਾਵਾਂ ਦਾ ਸਾਥ ਦਿੱਤਾ।
# it: Non è uno sportello per i cittadini.
p-rpdhn = ਇਹ ਨਾਗਰਿਕਾਂ ਲਈ ਕਾਊਂਟਰ ਨਹੀਂ ਹੈ।
