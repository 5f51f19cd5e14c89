### pediatra di libera scelta — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = ਬੱਚਿਆਂ ਦਾ ਡਾਕਟਰ
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = ਬੱਚਿਆਂ ਦਾ ਮੁਫ਼ਤ ਡਾਕਟਰ, ਵੱਧ ਤੋਂ ਵੱਧ 14 ਸਾਲ ਤੱਕ।
# it: pediatra; bambini; PLS
keywords = ਪੇਦਿਆਤਰਾ; ਬੱਚੇ; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = ਖ਼ਾਲੀ ਥਾਂ ਵਾਲੇ ਡਾਕਟਰਾਂ ਵਿੱਚੋਂ ਤੁਸੀਂ ਆਪ ਚੁਣਦੇ ਹੋ। ਪੜ੍ਹੋ [ਕਿਵੇਂ][1]।
