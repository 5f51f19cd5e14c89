### kit postale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = ???
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
summary = ???
# it: busta gialla; moduli; posta; Sportello Amico
keywords = ???
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = ???
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро помощи с документами
p-8k9ps = ???
