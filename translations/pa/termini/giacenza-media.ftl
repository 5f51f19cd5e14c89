### saldo e giacenza media — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: saldo e giacenza media
title = ਬੈਂਕ ਖਾਤੇ ਦਾ ਬੈਲੈਂਸ ਅਤੇ ਔਸਤ ਰਕਮ
# it: Quanti soldi c'erano sul conto: alla fine dell'anno e in media.
summary = ਖਾਤੇ ਵਿੱਚ ਕਿੰਨੇ ਪੈਸੇ ਸਨ: ਸਾਲ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ ਅਤੇ ਔਸਤ।
# it: banca; posta; conto; ISEE
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
keywords = ਬੈਂਕ; ਡਾਕਖਾਨਾ; ਖਾਤਾ; ISEE
# it: Li chiedi alla banca o alla posta. Servono per l'[ISEE][1].
# note: [1] = termini/isee
# term: isee → { -isee } = ਪਰਿਵਾਰ ਦੀ ਮਾਲੀ ਹਾਲਤ ਦਾ ਅੰਕ
p-tbeci = ਇਹ ਬੈਂਕ ਜਾਂ ਡਾਕਖਾਨੇ ਤੋਂ ਮੰਗਦੇ ਹੋ। ਇਹ [ISEE][1] ਲਈ ਚਾਹੀਦੇ ਹਨ।
