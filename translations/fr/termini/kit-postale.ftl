### kit postale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = kit postal
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
summary = L’enveloppe avec les formulaires pour demander le permis de séjour à la poste.
# it: busta gialla; moduli; posta; Sportello Amico
keywords = enveloppe jaune; formulaires; poste; Sportello Amico
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = Vous la prenez gratuitement dans un bureau de poste avec le Sportello Amico.
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = bureau d’aide
p-8k9ps = Vous la remplissez et vous la rapportez **ouverte**. Un [bureau d’aide (patronato)][1] peut la remplir avec vous.
