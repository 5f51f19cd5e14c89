### ISEE — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ISEE
title = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
# it: Il numero che dice quanto è ricca la tua famiglia.
summary = ਉਹ ਅੰਕ ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਕਿਹੋ ਜਿਹੀ ਹੈ।
# it: reddito; sconto; bonus
# term: reddito → { -reddito } = ਆਮਦਨ
keywords = ਆਮਦਨ; ਛੋਟ; ਬੋਨਸ; ਈਜ਼ੇ
# it: Con un ISEE basso paghi meno o ricevi più aiuti. Rifallo ogni anno.
p-axh2e = ISEE ਘੱਟ ਹੋਵੇ ਤਾਂ ਤੁਸੀਂ ਘੱਟ ਪੈਸੇ ਦਿੰਦੇ ਹੋ ਜਾਂ ਵੱਧ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਇਹ ਹਰ ਸਾਲ ਦੁਬਾਰਾ ਬਣਦਾ ਹੈ।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/chiedere-isee
p-dx5dy = ਪੜ੍ਹੋ [ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ][1]।
