### assistente sociale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = punonjës social
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = Personi i komunës që ju dëgjon kur keni një problem.
# it: servizi sociali; aiuto; Comune
keywords = shërbime sociale; ndihmë; komuna; punonjëse sociale
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = Ndihmon për para, shtëpi, fëmijë, të moshuar. Ajo që thoni mbetet e fshehtë.
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = Lexoni [si ta takoni][1].
