### denuncia e querela — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = ਪੁਲਿਸ ਨੂੰ ਰਿਪੋਰਟ
# it: Quando dici alla polizia che c'è stato un reato.
summary = ਜਦੋਂ ਤੁਸੀਂ ਪੁਲਿਸ ਨੂੰ ਦੱਸਦੇ ਹੋ ਕਿ ਜੁਰਮ ਹੋਇਆ ਹੈ।
# it: polizia; reato; querela
keywords = ਪੁਲਿਸ; ਜੁਰਮ; ਕੁਏਰੇਲਾ; ਐਫਆਈਆਰ; ਪਰਚਾ
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = **Querela** ਇਹ ਮੰਗ ਹੈ ਕਿ ਜਿਸ ਨੇ ਤੁਹਾਡੇ ਨਾਲ ਮਾੜਾ ਕੀਤਾ, ਉਸ ਨੂੰ ਸਜ਼ਾ ਦਿੱਤੀ ਜਾਵੇ। ਕਈ ਜੁਰਮਾਂ ਲਈ ਇਹ ਜ਼ਰੂਰੀ ਹੈ ਅਤੇ ਇਸ ਦੀ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ ਹੁੰਦੀ ਹੈ।
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = ਪੜ੍ਹੋ [ਕਿਵੇਂ ਕਰਨੀ ਹੈ][1]।
