### Banca d'Italia — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Banca d'Italia
title = Banca d’Italia (ਇਟਲੀ ਦਾ ਕੇਂਦਰੀ ਬੈਂਕ)
# it: L'ente che controlla le banche.
summary = ਬੈਂਕਾਂ ਦੀ ਨਿਗਰਾਨੀ ਕਰਨ ਵਾਲੀ ਸੰਸਥਾ।
# it: banca; reclamo; conto
keywords = ਬੈਂਕ; ਸ਼ਿਕਾਇਤ; ਖਾਤਾ

## Che cosa fa

# it: Controlla le banche e protegge i clienti. Non apre conti alle persone.
p-5nep4 = ਇਹ ਬੈਂਕਾਂ ਦੀ ਨਿਗਰਾਨੀ ਕਰਦੀ ਹੈ ਅਤੇ ਗਾਹਕਾਂ ਨੂੰ ਬਚਾਉਂਦੀ ਹੈ। ਇਹ ਲੋਕਾਂ ਦੇ ਖਾਤੇ ਨਹੀਂ ਖੋਲ੍ਹਦੀ।
# it: Se una banca rifiuta il [conto di base][1], puoi scrivere un reclamo. Il sito è { $web }.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/conto-di-base
p-ru6ss = ਜੇ ਕੋਈ ਬੈਂਕ [ਬੁਨਿਆਦੀ ਖਾਤਾ (conto di base)][1] ਦੇਣ ਤੋਂ ਨਾਂਹ ਕਰੇ, ਤਾਂ ਤੁਸੀਂ ਸ਼ਿਕਾਇਤ ਲਿਖ ਸਕਦੇ ਹੋ। ਵੈੱਬਸਾਈਟ { $web } ਹੈ।
