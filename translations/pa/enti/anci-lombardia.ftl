### ANCI Lombardia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI Lombardia
title = ===
# it: L'associazione dei Comuni della Lombardia.
summary = ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਸੰਗਠਨ।
# it: ANCI; comuni
keywords = ANCI; ਨਗਰਪਾਲਿਕਾਵਾਂ; ਕਮੂਨੇ

## Che cosa fa

# it: Riunisce i Comuni della Lombardia. Ha accompagnato gli enti del progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
p-54b9n = ਇਹ ਲੋਂਬਾਰਦੀਆ ਦੀਆਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਨੂੰ ਜੋੜਦਾ ਹੈ। ਇਸ ਨੇ [LAB’IMPACT][1] ਪ੍ਰੋਜੈਕਟ ਦੀਆਂ ਸੰਸਥਾਵਾਂ ਦਾ ਸਾਥ ਦਿੱਤਾ।
# it: Non dà servizi ai cittadini. Per il tuo problema vai al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
p-87vtb = ਇਹ ਨਾਗਰਿਕਾਂ ਨੂੰ ਸੇਵਾਵਾਂ ਨਹੀਂ ਦਿੰਦਾ। ਆਪਣੀ ਸਮੱਸਿਆ ਲਈ [ਆਪਣੀ ਨਗਰਪਾਲਿਕਾ (Comune)][1] ਜਾਓ।
