### Soldi e aiuti — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = Bani și ajutoare
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = ISEE
# term: bollette → { -bolletta } = factură
summary = ISEE, alocații, facturi, bancă, taxe.
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = ISEE
keywords = bani; sărăcie; ISEE; alocație; bonus; ajutor social
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = ISEE
# term: assistente sociale → { -assistente-sociale } = asistent social
p-8wdxi = Aproape toate ajutoarele cer [ISEE][1]. Începeți de acolo. Dacă nu știți pe cine să întrebați, vorbiți cu un [asistent social (assistente sociale)][2].
