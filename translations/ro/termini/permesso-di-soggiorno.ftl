### permesso di soggiorno — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = permis de ședere
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = Actul care îi dă voie celui care nu este cetățean al Uniunii Europene să rămână în Italia.
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = permis UE de ședere pe termen lung
keywords = permis; ședere; soggiorno; drept de ședere; carta di soggiorno
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = Este un card cu numele și fotografia dumneavoastră. Spune de ce sunteți în Italia și până când.
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = chestură
p-6tbuc = Îl dă [chestura (Questura)][1]. Înainte de expirare trebuie să cereți [reînnoirea][2].
