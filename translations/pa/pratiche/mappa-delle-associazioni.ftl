### Una mappa delle associazioni — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = ਸੰਗਠਨਾਂ ਦਾ ਨਕਸ਼ਾ
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = ਇੱਕ ਪ੍ਰੋਜੈਕਟ ਸੰਗਠਨ ਲੱਭਣਾ ਅਤੇ ਦਫ਼ਤਰਾਂ ਨਾਲ ਗੱਲ ਕਰਨ ਵਿੱਚ ਉਹਨਾਂ ਦੀ ਮਦਦ ਕਰਨਾ ਚਾਹੁੰਦਾ ਸੀ।
# it: associazioni; mappa; volontariato; stranieri
keywords = ਸੰਗਠਨ; ਨਕਸ਼ਾ; ਵਲੰਟੀਅਰ; ਵਿਦੇਸ਼ੀ
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਇੱਕ ਕੰਮ ਸੀ, 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡਾਂ ਨਾਲ।

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = ਪ੍ਰੋਜੈਕਟ ਦੇ ਅਦਾਰਿਆਂ ਨੇ ਵਲੰਟੀਅਰ ਸੰਗਠਨਾਂ ਦੇ ਕੰਮ ਲੱਭਣੇ ਸਨ।
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = ਉਹਨਾਂ ਨੇ ਇਹਨਾਂ ਦੀ ਮਦਦ ਕਰਨੀ ਸੀ ਅਤੇ ਲੋਕਾਂ ਨੂੰ ਇਹਨਾਂ ਬਾਰੇ ਦੱਸਣਾ ਸੀ।
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = ਉਹਨਾਂ ਨੇ ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਦੇ ਸੰਗਠਨਾਂ ਨੂੰ ਮਜ਼ਬੂਤ ਕਰਨਾ ਸੀ।
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = ਉਹਨਾਂ ਨੇ ਸੰਗਠਨਾਂ ਅਤੇ ਸਰਕਾਰੀ ਦਫ਼ਤਰਾਂ ਵਿਚਕਾਰ ਸੰਪਰਕ ਬਣਾਉਣੇ ਸਨ।
