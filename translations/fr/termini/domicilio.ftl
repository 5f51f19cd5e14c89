### domicilio — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = domicile
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = résidence
summary = Le lieu où vous avez vos affaires et vos intérêts, même si vous n’avez pas la résidence.
# it: indirizzo; recapito
keywords = adresse; boîte aux lettres
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = résidence
p-4a37h = Vous pouvez avoir la [résidence (residenza)][1] dans une commune et le domicile dans une autre.
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = Quand un bureau vous demande le domicile, écrivez où vous recevez le courrier.
