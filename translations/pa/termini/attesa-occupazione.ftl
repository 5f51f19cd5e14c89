### permesso per attesa occupazione — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso per attesa occupazione
title = ਨਵਾਂ ਕੰਮ ਲੱਭਣ ਲਈ ਪਰਮਿਟ
# it: Il permesso per chi ha perso il lavoro e ne cerca un altro.
summary = ਉਹਨਾਂ ਲਈ ਪਰਮਿਟ ਜਿਨ੍ਹਾਂ ਦਾ ਕੰਮ ਛੁੱਟ ਗਿਆ ਹੈ ਅਤੇ ਜੋ ਹੋਰ ਕੰਮ ਲੱਭ ਰਹੇ ਹਨ।
# it: perso il lavoro; permesso; disoccupato
keywords = ਕੰਮ ਛੁੱਟ ਗਿਆ; ਪਰਮਿਟ; ਬੇਰੁਜ਼ਗਾਰ; ਅਤੇਜ਼ਾ ਓਕੂਪਾਸਿਓਨੇ
# it: Dura di solito almeno un anno. Iscriviti subito al [centro per l'impiego][1].
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ
p-kwc73 = ਇਹ ਆਮ ਤੌਰ ’ਤੇ ਘੱਟੋ-ਘੱਟ ਇੱਕ ਸਾਲ ਚੱਲਦਾ ਹੈ। ਤੁਰੰਤ [ਸਰਕਾਰੀ ਰੁਜ਼ਗਾਰ ਦਫ਼ਤਰ (centro per l’impiego)][1] ਵਿੱਚ ਨਾਂ ਲਿਖਵਾਓ।
