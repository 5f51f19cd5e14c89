### minore e minorenne — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = ਨਾਬਾਲਗ
# it: Chi ha meno di 18 anni.
summary = ਜਿਸ ਦੀ ਉਮਰ 18 ਸਾਲ ਤੋਂ ਘੱਟ ਹੈ।
# it: bambino; ragazzo; meno di 18 anni
keywords = ਬੱਚਾ; ਮੁੰਡਾ; ਕੁੜੀ; 18 ਸਾਲ ਤੋਂ ਘੱਟ
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ
p-2cd6c = ਨਾਬਾਲਗ ਲਈ ਆਮ ਤੌਰ ’ਤੇ ਮਾਪੇ ਜਾਂ [ਸਰਪ੍ਰਸਤ (tutore)][1] ਦਸਤਖ਼ਤ ਕਰਦੇ ਹਨ।
