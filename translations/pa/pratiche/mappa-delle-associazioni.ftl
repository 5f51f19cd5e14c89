### Una mappa delle associazioni — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = ਸੰਗਠਨਾਂ ਦਾ ਨਕਸ਼ਾ
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = ਸੰਗਠਨ ਲੱਭਣਾ, ਉਹਨਾਂ ਦੀ ਮਦਦ ਕਰਨੀ ਅਤੇ ਦਫ਼ਤਰਾਂ ਨਾਲ ਗੱਲ ਕਰਵਾਉਣੀ।
# it: associazioni; mappa; volontariato; stranieri
keywords = ਸੰਗਠਨ; ਨਕਸ਼ਾ; ਵਲੰਟੀਅਰ; ਵਿਦੇਸ਼ੀ
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = ਇਹ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਦਾ ਇੱਕ ਕੰਮ ਹੈ, 2014-2020 ਦੇ ਸਮੇਂ ਦੇ ਫ਼ੰਡਾਂ ਨਾਲ।

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = ਵਲੰਟੀਅਰ ਸੰਗਠਨਾਂ ਦੇ ਕੰਮ ਲੱਭੇ ਜਾਂਦੇ ਹਨ।
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = ਉਹਨਾਂ ਦੀ ਮਦਦ ਕੀਤੀ ਜਾਂਦੀ ਹੈ ਅਤੇ ਲੋਕਾਂ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = ਵਿਦੇਸ਼ੀ ਨਾਗਰਿਕਾਂ ਦੇ ਸੰਗਠਨਾਂ ਨੂੰ ਮਜ਼ਬੂਤ ਕੀਤਾ ਜਾਂਦਾ ਹੈ।
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = ਸੰਗਠਨਾਂ ਅਤੇ ਸਰਕਾਰੀ ਦਫ਼ਤਰਾਂ ਵਿਚਕਾਰ ਸੰਪਰਕ ਬਣਾਏ ਜਾਂਦੇ ਹਨ।
