### Buone esperienze — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Buone esperienze
title = Хороший опыт
# it: Idee che altri possono copiare.
summary = Идеи, которые могут повторить другие.
