### Eventi — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Eventi
title = Мероприятия
# it: Incontri e giornate, anche passati.
summary = Встречи и тематические дни, в том числе прошедшие.
