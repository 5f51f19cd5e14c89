### Informazioni sui servizi in più lingue — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = ਸੇਵਾਵਾਂ ਬਾਰੇ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਾਣਕਾਰੀ
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = ਜੋ ਹੈ ਉਸ ਨੂੰ ਇਕੱਠਾ ਕਰਨਾ, ਅਨੁਵਾਦ ਕਰਨਾ ਅਤੇ ਸਾਰਿਆਂ ਤੱਕ ਪਹੁੰਚਾਉਣਾ।
# it: traduzione; materiale informativo; volantini; lingue
keywords = ਅਨੁਵਾਦ; ਜਾਣਕਾਰੀ; ਪਰਚੇ; ਭਾਸ਼ਾਵਾਂ
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਇੱਕ ਕੰਮ ਹੈ, 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡਾਂ ਨਾਲ।

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ, ਸਿਹਤ ਅਤੇ ਇਲਾਕੇ ਦੇ ਪ੍ਰੋਜੈਕਟਾਂ ਬਾਰੇ ਜੋ ਜਾਣਕਾਰੀ ਪਹਿਲਾਂ ਹੈ, ਉਹ ਇਕੱਠੀ ਕੀਤੀ ਜਾਂਦੀ ਹੈ।
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਅਨੁਵਾਦ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = ਉੱਥੇ ਪਹੁੰਚਾਈ ਜਾਂਦੀ ਹੈ ਜਿੱਥੇ ਲੋਕ ਆਉਂਦੇ-ਜਾਂਦੇ ਹਨ।
