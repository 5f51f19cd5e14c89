### Ordine degli avvocati di Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ordine degli avvocati di Cremona
title = Ordine degli avvocati di Cremona (ਕਰੇਮੋਨਾ ਦੇ ਵਕੀਲਾਂ ਦਾ ਦਫ਼ਤਰ)
# it: L'ufficio degli avvocati: dà l'elenco e riceve le domande di patrocinio.
summary = ਵਕੀਲਾਂ ਦਾ ਦਫ਼ਤਰ: ਸੂਚੀ ਦਿੰਦਾ ਹੈ ਅਤੇ ਸਰਕਾਰੀ ਖ਼ਰਚੇ ਵਾਲੇ ਵਕੀਲ ਦੀਆਂ ਅਰਜ਼ੀਆਂ ਲੈਂਦਾ ਹੈ।
# it: avvocato; ordine; patrocinio; sportello per il cittadino
keywords = ਵਕੀਲ; ਵਕੀਲਾਂ ਦਾ ਦਫ਼ਤਰ; ਮੁਫ਼ਤ ਵਕੀਲ; ਨਾਗਰਿਕਾਂ ਲਈ ਕਾਊਂਟਰ

## Che cosa fa

# it: Accanto a ogni tribunale c'è un Ordine degli avvocati. L'Ordine:
p-6z88f = ਹਰ ਅਦਾਲਤ ਦੇ ਨਾਲ ਵਕੀਲਾਂ ਦਾ ਦਫ਼ਤਰ (Ordine degli avvocati) ਹੁੰਦਾ ਹੈ। ਇਹ:
# it: tiene l'elenco degli avvocati
# note: voce 1 di 3
l-dsn2x = ਵਕੀਲਾਂ ਦੀ ਸੂਚੀ ਰੱਖਦਾ ਹੈ
# it: riceve le domande di [patrocinio a spese dello Stato][1]
# note: voce 2 di 3
# note: [1] = servizi/patrocinio-gratuito
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ
l-n2a89 = [ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ (patrocinio a spese dello Stato)][1] ਦੀਆਂ ਅਰਜ਼ੀਆਂ ਲੈਂਦਾ ਹੈ
# it: ha uno **sportello per il cittadino**, che informa gratis
# note: voce 3 di 3
l-rb8em = **ਨਾਗਰਿਕਾਂ ਲਈ ਕਾਊਂਟਰ (sportello per il cittadino)** ਚਲਾਉਂਦਾ ਹੈ, ਜੋ ਮੁਫ਼ਤ ਜਾਣਕਾਰੀ ਦਿੰਦਾ ਹੈ
# it: Non conosciamo orari e telefono. Chiedi al tribunale di Cremona.
p-m7sd4 = ਸਾਨੂੰ ਸਮੇਂ ਅਤੇ ਟੈਲੀਫ਼ੋਨ ਦਾ ਪਤਾ ਨਹੀਂ। ਕਰੇਮੋਨਾ ਦੀ ਅਦਾਲਤ ਤੋਂ ਪੁੱਛੋ।
