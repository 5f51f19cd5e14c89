### Informazioni sui servizi in più lingue — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = ਸੇਵਾਵਾਂ ਬਾਰੇ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਾਣਕਾਰੀ
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = ਇੱਕ ਪ੍ਰੋਜੈਕਟ ਸੇਵਾਵਾਂ ਬਾਰੇ ਜਾਣਕਾਰੀ ਇਕੱਠੀ ਕਰਨਾ ਅਤੇ ਉਸ ਦਾ ਅਨੁਵਾਦ ਕਰਨਾ ਚਾਹੁੰਦਾ ਸੀ।
# it: traduzione; materiale informativo; volantini; lingue
keywords = ਅਨੁਵਾਦ; ਜਾਣਕਾਰੀ; ਪਰਚੇ; ਭਾਸ਼ਾਵਾਂ
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਇੱਕ ਕੰਮ ਸੀ, 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡਾਂ ਨਾਲ।

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = ਪ੍ਰੋਜੈਕਟ ਦੇ ਅਦਾਰਿਆਂ ਨੇ ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ, ਸਿਹਤ ਅਤੇ ਇਲਾਕੇ ਦੇ ਪ੍ਰੋਜੈਕਟਾਂ ਬਾਰੇ ਉਹ ਜਾਣਕਾਰੀ ਇਕੱਠੀ ਕਰਨੀ ਸੀ ਜੋ ਪਹਿਲਾਂ ਮੌਜੂਦ ਸੀ।
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = ਉਹਨਾਂ ਨੇ ਇਸ ਦਾ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਅਨੁਵਾਦ ਕਰਨਾ ਸੀ।
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = ਉਹਨਾਂ ਨੇ ਇਹ ਲੋਕਾਂ ਤੱਕ ਪਹੁੰਚਾਉਣੀ ਸੀ।
