### permesso di soggiorno — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso di soggiorno
title = 居留
# it: Il documento che permette a chi non è cittadino dell'Unione europea di restare in Italia.
summary = 让非欧盟公民可以留在意大利的证件。
# it: permesso; soggiorno; carta di soggiorno
# term: carta di soggiorno → { -permesso-ue-lungo-periodo } = 欧盟长期居留
keywords = 居留; 居留证; 居留卡; 长期居留
# it: È una tessera con il tuo nome e la tua foto. Dice perché sei in Italia e fino a quando.
p-a5mv3 = 这是一张有您名字和照片的卡。上面写着您为什么在意大利、到什么时候。
# it: Lo dà la [Questura][1]. Prima della scadenza devi chiedere il [rinnovo][2].
# note: [1] = termini/questura
# note: [2] = servizi/rinnovo-permesso-di-soggiorno
# term: questura → { -questura } = 警察总局
p-6tbuc = 由[警察总局（Questura）][1]发放。到期之前，您必须申请[更新][2]。
