### Telefono Azzurro — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Telefono Azzurro
title = ===
# it: Un'associazione che ascolta bambini e ragazzi.
summary = ਬੱਚਿਆਂ ਅਤੇ ਨੌਜਵਾਨਾਂ ਦੀ ਗੱਲ ਸੁਣਨ ਵਾਲਾ ਸੰਗਠਨ।
# it: telefono azzurro; bambini; ragazzi; ascolto; 19696
keywords = ਤੇਲੇਫੋਨੋ ਅਜ਼ੂਰੋ; ਬੱਚੇ; ਨੌਜਵਾਨ; ਗੱਲ ਸੁਣਨਾ; 19696
# it: ascolto per ragazzi
f-m7zj5 = ਨੌਜਵਾਨਾਂ ਦੀ ਗੱਲ ਸੁਣਨਾ

## Che cosa fa

# it: Al { $phone } ascolta bambini, ragazzi e adulti preoccupati per loro. La chiamata è gratis.
# note: $phone = un dato; lo scrive il sito
p-ap2ip = { $phone } ’ਤੇ ਇਹ ਬੱਚਿਆਂ, ਨੌਜਵਾਨਾਂ ਅਤੇ ਉਹਨਾਂ ਲਈ ਫ਼ਿਕਰਮੰਦ ਬਾਲਗਾਂ ਦੀ ਗੱਲ ਸੁਣਦਾ ਹੈ। ਕਾਲ ਮੁਫ਼ਤ ਹੈ।
# it: Se un bambino è in pericolo, leggi [quale numero chiamare][1].
# note: [1] = servizi/bambini-in-pericolo
p-gttsw = ਜੇ ਕੋਈ ਬੱਚਾ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ, ਤਾਂ ਪੜ੍ਹੋ [ਕਿਹੜੇ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਕਰਨਾ ਹੈ][1]।
