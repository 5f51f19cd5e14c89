### permesso di soggiorno — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = permis de séjour
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = Le document qui permet aux personnes qui ne sont pas citoyennes de l’Union européenne de rester en Italie.
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = permis UE de longue durée
keywords = permis; séjour; titre de séjour; carte de séjour
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = C’est une carte avec votre nom et votre photo. Elle dit pourquoi vous êtes en Italie et jusqu’à quand.
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = direction de la police
p-6tbuc = C’est la [direction de la police (Questura)][1] qui le donne. Avant la date de fin, vous devez demander le [renouvellement][2].
