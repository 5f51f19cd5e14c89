### Casa di comunità — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = ਇਲਾਕੇ ਦਾ ਸਿਹਤ ਕੇਂਦਰ
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = ਘਰ ਦੇ ਨੇੜੇ ਥਾਂ ਜਿੱਥੇ ਡਾਕਟਰ, ਨਰਸਾਂ ਅਤੇ ਸਿਹਤ ਦੇ ਕਾਊਂਟਰ ਹਨ।
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
keywords = ਡਾਕਟਰ; ਨਰਸ; ਖ਼ੂਨ ਦਾ ਟੈਸਟ; ਕਾਊਂਟਰ; ASST; ਡਿਸਪੈਂਸਰੀ
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = ਤੁਸੀਂ ਜਾਣਕਾਰੀ ਲੈ ਸਕਦੇ ਹੋ, ਜਾਂਚ ਕਰਵਾ ਸਕਦੇ ਹੋ ਅਤੇ ਨਰਸ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ। ਇਹ ਹਸਪਤਾਲ ਨਹੀਂ ਹੈ।
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-rdqyq = [ASST][1] ਤੋਂ ਪੁੱਛੋ ਕਿ ਸਭ ਤੋਂ ਨੇੜੇ ਦਾ ਕਿਹੜਾ ਹੈ।
