### NASpI — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI
title = ਬੇਰੁਜ਼ਗਾਰੀ ਭੱਤਾ
# it: I soldi che l'INPS paga a chi ha perso il lavoro.
# term: inps → { -inps } = ਪੈਨਸ਼ਨ ਅਤੇ ਭੱਤਿਆਂ ਦਾ ਸਰਕਾਰੀ ਅਦਾਰਾ
summary = ਉਹ ਪੈਸੇ ਜੋ INPS ਕੰਮ ਛੁੱਟਣ ’ਤੇ ਦਿੰਦਾ ਹੈ।
# it: disoccupazione; licenziato; sussidio
keywords = ਬੇਰੁਜ਼ਗਾਰੀ; ਦਿਸੋਕੂਪਾਸਿਓਨੇ; ਕੰਮ ਤੋਂ ਕੱਢਿਆ; ਭੱਤਾ
# it: Chiedila entro 68 giorni dalla fine del lavoro. Leggi [come si fa][1].
# note: [1] = servizi/disoccupazione-naspi
p-8ryd2 = ਇਹ ਕੰਮ ਖ਼ਤਮ ਹੋਣ ਤੋਂ 68 ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਮੰਗਣਾ ਪੈਂਦਾ ਹੈ। ਪੜ੍ਹੋ [ਕਿਵੇਂ][1]।
