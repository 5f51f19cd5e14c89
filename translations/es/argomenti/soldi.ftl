### Soldi e aiuti — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = Dinero y ayudas
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = indicador económico de la familia
# term: bollette → { -bolletta } = factura de luz o gas
summary = ISEE, asignaciones, facturas, banco, impuestos.
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = indicador económico de la familia
keywords = dinero; pobreza; ISEE; asignación; bono; ayuda económica
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = indicador económico de la familia
# term: assistente sociale → { -assistente-sociale } = trabajador social
p-8wdxi = Casi todas las ayudas piden el [ISEE][1]. Empiece por ahí. Si no sabe a quién preguntar, hable con el [trabajador social (assistente sociale)][2].
