### espulsione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = ਦੇਸ਼ ਛੱਡਣ ਦਾ ਹੁਕਮ
# it: L'ordine di lasciare l'Italia.
summary = ਇਟਲੀ ਛੱਡਣ ਦਾ ਹੁਕਮ।
# it: foglio di via; rimpatrio; decreto; diniego
keywords = ਡਿਪੋਰਟ; ਦੇਸ਼ ਨਿਕਾਲਾ; ਹੁਕਮ; ਫੋਲੀਓ ਦੀ ਵੀਆ
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = ਇਹ ਇੱਕ ਕਾਗ਼ਜ਼ ’ਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਜੋ ਤੁਹਾਨੂੰ ਸਮਝਣਾ ਜ਼ਰੂਰੀ ਹੈ। ਵਿਰੋਧ ਕਰਨ ਲਈ ਦਿਨ **ਬਹੁਤ ਥੋੜ੍ਹੇ** ਹੁੰਦੇ ਹਨ।
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = ਨਾਬਾਲਗ
p-rzmui = ਆਮ ਤੌਰ ’ਤੇ ਇਹਨਾਂ ਨੂੰ ਦੇਸ਼ ਵਿੱਚੋਂ **ਨਹੀਂ** ਕੱਢ ਸਕਦੇ: ਨਾਬਾਲਗ, ਗਰਭਵਤੀ ਔਰਤਾਂ ਅਤੇ ਜਣੇਪੇ ਤੋਂ ਬਾਅਦ 6 ਮਹੀਨੇ ਤੱਕ ਮਾਵਾਂ, ਅਤੇ ਉਹ ਜੋ ਪਰਿਵਾਰ ਦੇ ਕਿਸੇ ਇਤਾਲਵੀ ਮੈਂਬਰ ਨਾਲ ਰਹਿੰਦੇ ਹਨ। ਤੁਸੀਂ ਇਹਨਾਂ ਵਿੱਚੋਂ ਹੋ? ਵਕੀਲ ਨੂੰ ਤੁਰੰਤ ਦੱਸੋ।
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = ਉਸੇ ਦਿਨ ਵਕੀਲ ਕੋਲ ਜਾਓ: ਉਸ ਦਾ ਖ਼ਰਚਾ [ਸਰਕਾਰ ਦੇ ਸਕਦੀ ਹੈ][1]।
