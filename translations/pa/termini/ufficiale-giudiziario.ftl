### ufficiale giudiziario — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = ਅਦਾਲਤ ਦਾ ਕਰਮਚਾਰੀ
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = ਅਦਾਲਤ ਦਾ ਵਿਅਕਤੀ ਜੋ ਚਿੱਠੀਆਂ ਲਿਆਉਂਦਾ ਹੈ ਅਤੇ ਹੁਕਮ ਲਾਗੂ ਕਰਵਾਉਂਦਾ ਹੈ।
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
keywords = ਅਦਾਲਤ; ਘਰ ਖ਼ਾਲੀ ਕਰਨਾ; ਕੁਰਕੀ; ਬੇਲਿਫ
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = ਜੇ ਉਹ ਘੰਟੀ ਵਜਾਏ, ਤਾਂ ਦਰਵਾਜ਼ਾ ਖੋਲ੍ਹੋ ਅਤੇ ਚਿੱਠੀ ਲਓ। ਕਾਗ਼ਜ਼ ਤੁਰੰਤ [ਵਕੀਲ][1] ਕੋਲ ਲੈ ਕੇ ਜਾਓ।
