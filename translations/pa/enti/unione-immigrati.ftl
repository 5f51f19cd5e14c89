### Unione Immigrati — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione Immigrati
title = ===
# it: Nel 2012 era nella rete di Mondinsieme a Cremona.
summary = 2012 ਵਿੱਚ ਇਹ ਕਰੇਮੋਨਾ ਵਿੱਚ Mondinsieme ਦੇ ਨੈੱਟਵਰਕ ਵਿੱਚ ਸੀ।
# it: immigrati; associazione di stranieri
keywords = ਪਰਵਾਸੀ; ਵਿਦੇਸ਼ੀਆਂ ਦਾ ਸੰਗਠਨ

## Che cosa fa

# it: Ha fatto parte della [rete di Mondinsieme][1] con altri enti di Cremona.
# note: [1] = enti/rete-mondinsieme
p-tcdwu = ਇਹ ਕਰੇਮੋਨਾ ਦੀਆਂ ਹੋਰ ਸੰਸਥਾਵਾਂ ਨਾਲ [Mondinsieme ਦੇ ਨੈੱਟਵਰਕ][1] ਦਾ ਹਿੱਸਾ ਰਿਹਾ ਹੈ।
# it: La notizia è del 2012. Non conosciamo i suoi contatti di oggi. Chiedi a [Mondinsieme][1].
# note: [1] = luoghi/mondinsieme
p-cpgxq = ਖ਼ਬਰ 2012 ਦੀ ਹੈ। ਸਾਨੂੰ ਇਸ ਦੇ ਅੱਜ ਦੇ ਸੰਪਰਕਾਂ ਦਾ ਪਤਾ ਨਹੀਂ। [Mondinsieme][1] ਤੋਂ ਪੁੱਛੋ।
