### modello 730 — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = 730 ਟੈਕਸ ਫ਼ਾਰਮ
# it: Il modulo per il conto delle tasse di chi lavora.
summary = ਕੰਮ ਕਰਨ ਵਾਲੇ ਦੇ ਟੈਕਸ ਦੇ ਹਿਸਾਬ ਦਾ ਫ਼ਾਰਮ।
# it: tasse; dichiarazione dei redditi; rimborso
keywords = ਟੈਕਸ; ਟੈਕਸ ਰਿਟਰਨ; ਰਿਫੰਡ
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-zubiz = ਇਹ ਸਾਲ ਵਿੱਚ ਇੱਕ ਵਾਰ, ਆਮ ਤੌਰ ’ਤੇ [CAF][1] ਨਾਲ ਭਰਿਆ ਜਾਂਦਾ ਹੈ।
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = ਪੜ੍ਹੋ [ਕਿਸ ਨੂੰ ਭਰਨਾ ਪੈਂਦਾ ਹੈ][1]।
