### permesso di soggiorno — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = residence permit
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = The document that lets people who are not citizens of the European Union stay in Italy.
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = EU long-term residence permit
keywords = permit; stay; residence card; carta di soggiorno; stay permit
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = It is a card with your name and your photo. It says why you are in Italy and until when.
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = police headquarters
p-6tbuc = The [police headquarters][1] issues it. Before it expires you must ask for its [renewal][2].
