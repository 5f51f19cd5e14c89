### assistente sociale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = asistent social
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = Persoana de la primărie care vă ascultă când aveți o problemă.
# it: servizi sociali; aiuto; Comune
keywords = servicii sociale; ajutor; primărie; sărăcie
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = Ajută cu bani, casă, copii, bătrâni. Ce spuneți rămâne secret.
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = Citiți [cum vă întâlniți][1].
