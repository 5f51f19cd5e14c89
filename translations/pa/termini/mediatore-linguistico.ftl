### mediatore linguistico-culturale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = ਸੱਭਿਆਚਾਰਕ ਵਿਚੋਲਾ
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = ਉਹ ਵਿਅਕਤੀ ਜੋ ਦਫ਼ਤਰ ਦੀ ਗੱਲ ਸਮਝਣ ਅਤੇ ਆਪਣੀ ਗੱਲ ਸਮਝਾਉਣ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
# it: interprete; traduttore; mediatrice; mediazione
keywords = ਦੁਭਾਸ਼ੀਆ; ਅਨੁਵਾਦਕ; ਟਰਾਂਸਲੇਟਰ; ਵਿਚੋਲਾ
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = ਉਹ ਇਤਾਲਵੀ ਅਤੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਬੋਲਦਾ ਹੈ। ਉਹ ਇਤਾਲਵੀ ਦਫ਼ਤਰਾਂ ਅਤੇ ਤੁਹਾਡੇ ਦੇਸ਼ ਨੂੰ ਜਾਣਦਾ ਹੈ।
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = ਉਹ ਸ਼ਬਦਾਂ ਦਾ ਅਨੁਵਾਦ ਕਰਦਾ ਹੈ ਅਤੇ ਰੀਤਾਂ-ਆਦਤਾਂ ਸਮਝਾਉਂਦਾ ਹੈ। ਕਰੇਮੋਨਾ ਵਿੱਚ ਤੁਸੀਂ [Mondinsieme][1] ਤੋਂ ਪੁੱਛ ਸਕਦੇ ਹੋ।
