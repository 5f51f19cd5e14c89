### permesso di soggiorno — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = permiso de residencia
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = El documento que permite a quien no es ciudadano de la Unión Europea quedarse en Italia.
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = permiso de residencia UE de larga duración
keywords = permiso; papeles; residencia; carta di soggiorno
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = Es una tarjeta con su nombre y su foto. Dice por qué está en Italia y hasta cuándo.
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = jefatura de policía
p-6tbuc = Lo da la [jefatura de policía (Questura)][1]. Antes del vencimiento debe pedir la [renovación][2].
