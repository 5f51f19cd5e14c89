### ticket — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = ਇਲਾਜ ਦੀ ਫ਼ੀਸ
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = ਜਾਂਚ, ਟੈਸਟ ਜਾਂ ਦਵਾਈ ਦੇ ਖ਼ਰਚੇ ਦਾ ਉਹ ਹਿੱਸਾ ਜੋ ਤੁਸੀਂ ਦਿੰਦੇ ਹੋ।
# it: pagare; visita; esame; medicina
keywords = ਪੈਸੇ ਦੇਣਾ; ਜਾਂਚ; ਟੈਸਟ; ਦਵਾਈ; ਤਿਕੇਤ
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ
p-i56hy = ਬਾਕੀ ਸਰਕਾਰ ਦਿੰਦੀ ਹੈ। ਕੁਝ ਲੋਕ ਨਹੀਂ ਦਿੰਦੇ: ਉਹਨਾਂ ਕੋਲ [ਇਲਾਜ ਦੀ ਫ਼ੀਸ ਦੀ ਮਾਫ਼ੀ (esenzione)][1] ਹੁੰਦੀ ਹੈ।
