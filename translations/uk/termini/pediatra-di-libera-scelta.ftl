### pediatra di libera scelta — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: pediatra di libera scelta
title = дитячий лікар
# it: Il medico gratuito dei bambini, fino a 14 anni al massimo.
summary = Безкоштовний лікар для дітей, щонайбільше до 14 років.
# it: pediatra; bambini; PLS
keywords = педіатр; діти; PLS
# it: Lo scegli tu tra quelli con posti liberi. Leggi [come si fa][1].
# note: [1] = servizi/pediatra
p-xeb53 = Ви самі вибираєте його з тих, хто має вільні місця. Читайте, [як це зробити][1].
