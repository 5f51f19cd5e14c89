### kit postale — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = ਡਾਕਖਾਨੇ ਵਾਲੀ ਕਿੱਟ
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ
summary = ਡਾਕਖਾਨੇ ਰਾਹੀਂ ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ ਮੰਗਣ ਲਈ ਫ਼ਾਰਮਾਂ ਵਾਲਾ ਲਿਫ਼ਾਫ਼ਾ।
# it: busta gialla; moduli; posta; Sportello Amico
keywords = ਪੀਲਾ ਲਿਫ਼ਾਫ਼ਾ; ਫ਼ਾਰਮ; ਡਾਕਖਾਨਾ; Sportello Amico; ਕਿੱਟ
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = ਇਹ Sportello Amico ਵਾਲੇ ਡਾਕਖਾਨੇ ਤੋਂ ਮੁਫ਼ਤ ਮਿਲਦੀ ਹੈ।
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-8k9ps = ਤੁਸੀਂ ਇਸ ਨੂੰ ਭਰ ਕੇ **ਖੁੱਲ੍ਹੀ** ਵਾਪਸ ਲਿਜਾਂਦੇ ਹੋ। [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਤੁਹਾਡੇ ਨਾਲ ਭਰ ਸਕਦਾ ਹੈ।
