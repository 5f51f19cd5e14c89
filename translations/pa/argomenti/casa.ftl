### Casa — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = ਘਰ
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = ਸਰਕਾਰੀ ਘਰ
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
# term: bollette → { -bolletta } = ਬਿੱਲ
summary = ਕਿਰਾਇਆ, { -servizi-abitativi-pubblici }, { -sfratto }, { -bolletta }।
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
# term: bollette → { -bolletta } = ਬਿੱਲ
keywords = ਘਰ; ਮਕਾਨ; ਕਿਰਾਇਆ; ਕਮਰਾ; ਘਰ ਖ਼ਾਲੀ ਕਰਨਾ; ਬਿੱਲ; ਬਿਜਲੀ
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = ਦਸਤਖ਼ਤ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਪੜ੍ਹੋ ਕਿ [ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ][1] ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਕਿਰਾਇਆ ਨਹੀਂ ਦੇ ਸਕਦੇ, ਤਾਂ [ਤੁਰੰਤ ਮਦਦ ਮੰਗੋ][2]।
