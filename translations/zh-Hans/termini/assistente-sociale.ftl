### assistente sociale — 简体中文 (zh-Hans)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = 社工
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = 市政府里听您说困难的人。
# it: servizi sociali; aiuto; Comune
keywords = 社会服务; 帮助; 市政府; 社工
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = 帮助解决钱、住房、孩子、老人的问题。您说的事会保密。
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = 请看[怎样见社工][1]。
