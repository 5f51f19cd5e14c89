### permesso di soggiorno — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = leje qëndrimi
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = Dokumenti që i lejon atij që nuk është shtetas i Bashkimit Evropian të qëndrojë në Itali.
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = leje BE për qëndrim afatgjatë
keywords = leje; qëndrim; carta di soggiorno; dokumente
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = Është një kartë me emrin dhe foton tuaj. Thotë pse jeni në Itali dhe deri kur.
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = drejtoria e policisë
p-6tbuc = E jep [drejtoria e policisë (Questura)][1]. Para skadimit duhet të kërkoni [rinovimin][2].
