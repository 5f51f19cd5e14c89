### kit postale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = zarf me formularë nga posta
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = leje qëndrimi
summary = Zarfi me formularët për të kërkuar lejen e qëndrimit në postë.
# it: busta gialla; moduli; posta; Sportello Amico
keywords = zarfi i verdhë; formularë; postë; Sportello Amico
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = E merrni falas në një zyrë postare me Sportello Amico.
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = zyrë ndihme
p-8k9ps = E plotësoni dhe e çoni përsëri **të hapur**. Një [zyrë ndihme (patronato)][1] mund ta plotësojë me ju.
