### assistente sociale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = সমাজকর্মী
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = পৌরসভার যে মানুষটি আপনার সমস্যা হলে কথা শোনেন।
# it: servizi sociali; aiuto; Comune
keywords = ???
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = ???
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = ???
