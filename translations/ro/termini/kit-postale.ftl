### kit postale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = kit poștal
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de ședere
summary = Plicul cu formularele pentru a cere permisul de ședere la poștă.
# it: busta gialla; moduli; posta; Sportello Amico
keywords = plic galben; formulare; poștă; Sportello Amico; busta gialla
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = Îl luați gratuit de la un oficiu poștal cu „Sportello Amico”.
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = birou de asistență
p-8k9ps = Îl completați și îl duceți înapoi **deschis**. Un [birou de asistență (patronato)][1] îl poate completa împreună cu dumneavoastră.
