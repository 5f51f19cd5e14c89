### Le città del dialogo — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Le città del dialogo
title = Le città del dialogo (ਗੱਲਬਾਤ ਦੇ ਸ਼ਹਿਰ)
# it: La rete italiana dei Comuni nel programma europeo delle città interculturali.
summary = ਯੂਰਪ ਦੇ ਸਾਂਝੇ ਸੱਭਿਆਚਾਰ ਵਾਲੇ ਸ਼ਹਿਰਾਂ ਦੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਇਤਾਲਵੀ ਨੈੱਟਵਰਕ।
# it: città interculturali; Intercultural Cities; Consiglio d'Europa; rete di comuni
keywords = ਸਾਂਝੇ ਸੱਭਿਆਚਾਰ ਵਾਲੇ ਸ਼ਹਿਰ; Intercultural Cities; ਯੂਰਪੀ ਕੌਂਸਲ; ਨਗਰਪਾਲਿਕਾਵਾਂ ਦਾ ਨੈੱਟਵਰਕ
# it: guida
f-3z8fq = ਅਗਵਾਈ

## Che cosa fa

# it: La rete riunisce Comuni che vogliono far vivere bene insieme persone di origini diverse. Fa parte del programma delle città interculturali del Consiglio d'Europa.
p-tqjec = ਇਹ ਨੈੱਟਵਰਕ ਉਹਨਾਂ ਨਗਰਪਾਲਿਕਾਵਾਂ ਨੂੰ ਜੋੜਦਾ ਹੈ ਜੋ ਚਾਹੁੰਦੀਆਂ ਹਨ ਕਿ ਵੱਖ-ਵੱਖ ਮੂਲ ਦੇ ਲੋਕ ਰਲ ਕੇ ਚੰਗੀ ਤਰ੍ਹਾਂ ਰਹਿਣ। ਇਹ ਯੂਰਪੀ ਕੌਂਸਲ (Consiglio d’Europa) ਦੇ ਸਾਂਝੇ ਸੱਭਿਆਚਾਰ ਵਾਲੇ ਸ਼ਹਿਰਾਂ ਦੇ ਪ੍ਰੋਗਰਾਮ ਦਾ ਹਿੱਸਾ ਹੈ।
# it: Un accordo lega il [Ministero del Lavoro][1] e il [Comune di Reggio Emilia][2]. L'accordo prevede tre cose:
# note: [1] = enti/ministero-lavoro
# note: [2] = enti/comune-di-reggio-emilia
p-paqtx = ਇੱਕ ਸਮਝੌਤਾ [ਕਿਰਤ ਮੰਤਰਾਲੇ (Ministero del Lavoro)][1] ਅਤੇ [ਰੈੱਜੋ ਏਮੀਲੀਆ ਦੀ ਨਗਰਪਾਲਿਕਾ][2] ਨੂੰ ਜੋੜਦਾ ਹੈ। ਸਮਝੌਤੇ ਵਿੱਚ ਤਿੰਨ ਗੱਲਾਂ ਹਨ:
# it: uno spazio sul [Portale Integrazione Migranti][1] per le buone esperienze
# note: voce 1 di 3
# note: [1] = servizi/portale-integrazione-migranti
l-5v8qs = ਚੰਗੇ ਤਜਰਬਿਆਂ ਲਈ [Portale Integrazione Migranti][1] ’ਤੇ ਥਾਂ
# it: un controllo dei risultati
# note: voce 2 di 3
l-hj8jq = ਨਤੀਜਿਆਂ ਦੀ ਜਾਂਚ
# it: la pubblicazione dei risultati
# note: voce 3 di 3
l-43bt7 = ਨਤੀਜੇ ਪ੍ਰਕਾਸ਼ਿਤ ਕਰਨਾ
# it: La notizia non ha una data. L'elenco dei Comuni è quello di allora.
p-7p3xx = ਖ਼ਬਰ ’ਤੇ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ। ਨਗਰਪਾਲਿਕਾਵਾਂ ਦੀ ਸੂਚੀ ਉਸ ਵੇਲੇ ਦੀ ਹੈ।
