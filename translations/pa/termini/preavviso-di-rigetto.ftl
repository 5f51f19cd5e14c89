### preavviso di rigetto — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: preavviso di rigetto
title = ਨਾਂਹ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਚਿੱਠੀ
# it: La lettera con cui un ufficio dice che pensa di rifiutare la tua domanda.
summary = ਉਹ ਚਿੱਠੀ ਜਿਸ ਵਿੱਚ ਦਫ਼ਤਰ ਦੱਸਦਾ ਹੈ ਕਿ ਉਹ ਤੁਹਾਡੀ ਅਰਜ਼ੀ ਨੂੰ ਨਾਂਹ ਕਰਨ ਬਾਰੇ ਸੋਚ ਰਿਹਾ ਹੈ।
# it: rifiuto; diniego; dieci giorni; lettera della Questura; 10-bis; rigetto; domanda rifiutata; domanda respinta; permesso negato; vogliono rifiutare
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
keywords = ਨਾਂਹ; ਪਰਮਿਟ ਰੱਦ; ਦਸ ਦਿਨ; ਕੁਐਸਤੂਰਾ ਦੀ ਚਿੱਠੀ; 10-bis; ਅਰਜ਼ੀ ਰੱਦ; ਪਰਮਿਟ ਨਹੀਂ ਮਿਲਿਆ; ਰਿਜੈਕਟ; ਅਰਜ਼ੀ ਨਾਮਨਜ਼ੂਰ
# it: Non è ancora un rifiuto. Di solito hai **10 giorni** per rispondere e mandare altri documenti.
p-s7qkz = ਇਹ ਅਜੇ ਨਾਂਹ ਨਹੀਂ ਹੈ। ਆਮ ਤੌਰ ’ਤੇ ਜਵਾਬ ਦੇਣ ਅਤੇ ਹੋਰ ਕਾਗ਼ਜ਼ ਭੇਜਣ ਲਈ ਤੁਹਾਡੇ ਕੋਲ **10 ਦਿਨ** ਹੁੰਦੇ ਹਨ।
# it: Se arriva dalla Questura, leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = ਪੁਲਿਸ ਦਾ ਪਰਮਿਟ ਦਫ਼ਤਰ
p-e5q9m = ਜੇ ਇਹ Questura (ਪੁਲਿਸ ਦੇ ਪਰਮਿਟ ਦਫ਼ਤਰ) ਤੋਂ ਆਵੇ, ਤਾਂ ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]।
