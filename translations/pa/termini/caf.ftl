### CAF — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CAF
title = ਟੈਕਸ ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
# it: Un ufficio che aiuta con tasse, 730 e ISEE.
# term: 730 → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
summary = ਉਹ ਦਫ਼ਤਰ ਜੋ ਟੈਕਸ, 730 ਅਤੇ ISEE ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ।
# it: tasse; 730; ISEE
# term: 730 → { -modello-730 } = 730 ਟੈਕਸ ਫ਼ਾਰਮ
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
keywords = ਟੈਕਸ; 730; ISEE; ਕਾਫ
# it: CAF vuol dire centro di assistenza fiscale. Spesso è vicino a un [patronato][1].
# note: [1] = termini/patronato
# term: patronato → { -patronato } = ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ
p-vct47 = CAF ਦਾ ਮਤਲਬ ਹੈ centro di assistenza fiscale (ਟੈਕਸ ਮਦਦ ਕੇਂਦਰ)। ਅਕਸਰ ਇਹ [Patronato (ਮੁਫ਼ਤ ਮਦਦ ਦਾ ਦਫ਼ਤਰ)][1] ਦੇ ਨੇੜੇ ਹੁੰਦਾ ਹੈ।
# it: Leggi [che cosa fa per te][1].
# note: [1] = servizi/aiuto-patronato-caf
p-k25ii = ਪੜ੍ਹੋ [ਇਹ ਤੁਹਾਡੇ ਲਈ ਕੀ ਕਰਦਾ ਹੈ][1]।
