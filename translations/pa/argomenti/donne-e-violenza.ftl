### Donne e violenza — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = ਔਰਤਾਂ ਅਤੇ ਹਿੰਸਾ
# it: A chi chiedere aiuto se subisci violenza.
summary = ਜੇ ਤੁਹਾਡੇ ਨਾਲ ਹਿੰਸਾ ਹੁੰਦੀ ਹੈ, ਤਾਂ ਕਿਸ ਤੋਂ ਮਦਦ ਮੰਗਣੀ ਹੈ।
# it: violenza; stalking; donne; maltrattamenti
keywords = ਹਿੰਸਾ; ਕੁੱਟਮਾਰ; ਪਿੱਛਾ ਕਰਨਾ; ਔਰਤਾਂ; ਘਰੇਲੂ ਹਿੰਸਾ; ਪਤੀ ਮਾਰਦਾ ਹੈ
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = ਇਹ ਤੁਹਾਡੀ ਗ਼ਲਤੀ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਕਿਸੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ, ਮੁਫ਼ਤ ਅਤੇ ਕਿਸੇ ਵੀ ਵੇਲੇ: ਪੜ੍ਹੋ [ਮਦਦ ਕਿਵੇਂ ਮੰਗਣੀ ਹੈ][1]।
