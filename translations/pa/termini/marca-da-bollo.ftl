### marca da bollo — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੀ ਟਿਕਟ
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = ਸਟਿੱਕਰ ਜੋ ਕਿਸੇ ਦਸਤਾਵੇਜ਼ ਦੀ ਸਰਕਾਰੀ ਫ਼ੀਸ ਦੇਣ ਲਈ ਖ਼ਰੀਦਦੇ ਹੋ।
# it: bollo; tassa; tabaccaio
keywords = ਬੋਲੋ; ਫ਼ੀਸ; ਤਮਾਕੂ ਦੀ ਦੁਕਾਨ; ਅਸ਼ਟਾਮ
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = ਇਹ ਇੱਕ ਸਟਿੱਕਰ ਹੈ। ਇਸ ਨੂੰ ਤਮਾਕੂ ਦੀ ਦੁਕਾਨ (tabaccaio) ਤੋਂ ਖ਼ਰੀਦ ਕੇ ਅਰਜ਼ੀ ’ਤੇ ਲਗਾਉਂਦੇ ਹੋ।
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = ਦਫ਼ਤਰ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿੰਨੇ ਦੀ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ। ਖ਼ਰੀਦਣ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।
