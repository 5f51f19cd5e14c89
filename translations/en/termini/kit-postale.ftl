### kit postale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = postal kit
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = residence permit
summary = The envelope with the forms to ask for the residence permit at the post office.
# it: busta gialla; moduli; posta; Sportello Amico
keywords = yellow envelope; forms; post office; Sportello Amico
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = You get it free of charge at a post office that has the Sportello Amico counter.
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = advice office
p-8k9ps = You fill it in and take it back **open**. An [advice office (patronato)][1] can fill it in with you.
