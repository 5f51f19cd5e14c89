### Segretariato Diocesano Migrantes — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Segretariato Diocesano Migrantes
title = ===
# it: Un ente della Diocesi di Cremona. Nel 2012 era nella rete di Mondinsieme.
summary = ਕਰੇਮੋਨਾ ਦੇ ਚਰਚ (Diocesi) ਦਾ ਇੱਕ ਅਦਾਰਾ। 2012 ਵਿੱਚ ਇਹ Mondinsieme ਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਸੀ।
# it: Migrantes; chiesa; comunità straniere
keywords = Migrantes; ਚਰਚ; ਵਿਦੇਸ਼ੀ ਭਾਈਚਾਰੇ

## Che cosa fa

# it: È un ente della Diocesi di Cremona. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-7qqgh = ਇਹ ਕਰੇਮੋਨਾ ਦੇ ਚਰਚ (Diocesi) ਦਾ ਇੱਕ ਅਦਾਰਾ ਹੈ। ਇਹ [Mondinsieme ਦੇ ਨੈੱਟਵਰਕ][1] ਦਾ ਹਿੱਸਾ ਰਿਹਾ ਹੈ।
# it: Non conosciamo i suoi contatti. Chiedi in parrocchia.
p-tmqi7 = ਸਾਨੂੰ ਇਸ ਦੇ ਸੰਪਰਕਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। ਚਰਚ (parrocchia) ਵਿੱਚ ਪੁੱਛੋ।
