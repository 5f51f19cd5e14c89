### Regione Lombardia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = Regione Lombardia (ਲੋਂਬਾਰਦੀਆ ਖੇਤਰ ਦੀ ਸਰਕਾਰ)
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
summary = ਸਾਰੇ ਲੋਂਬਾਰਦੀਆ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ: ਹਸਪਤਾਲ, { -servizi-abitativi-pubblici }, ਸਿਖਲਾਈ।
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
# term: fascicolo sanitario → { -fascicolo-sanitario } = ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ
keywords = ਰੇਜਿਓਨੇ; ਲੋਂਬਾਰਦੀਆ; ਸਰਕਾਰੀ ਘਰ; ਸਿਹਤ ਦੀ ਆਨਲਾਈਨ ਫ਼ਾਈਲ

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
p-vqern = ਖੇਤਰ ਦੀ ਸਰਕਾਰ ਤੈਅ ਕਰਦੀ ਹੈ ਕਿ ਸਿਹਤ, ਸਿਖਲਾਈ ਅਤੇ ਸਰਕਾਰੀ ਘਰ ਕਿਵੇਂ ਚੱਲਦੇ ਹਨ। ਇਸ ਨੇ [LAB’IMPACT][1] ਪ੍ਰੋਜੈਕਟ ਦੀ ਅਗਵਾਈ ਕੀਤੀ।
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
p-b4evj = ਵੈੱਬਸਾਈਟ { $web } ਹੈ। ਉੱਥੇ [ਸਰਕਾਰੀ ਘਰ][1] ਅਤੇ [ਸਿਹਤ][2] ਦੇ ਪੋਰਟਲ ਹਨ।
