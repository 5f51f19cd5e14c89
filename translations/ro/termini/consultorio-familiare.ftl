### consultorio familiare — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = centru de consultații pentru familie
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = Un serviciu pentru femei, cupluri, părinți și adolescenți.
# it: ginecologa; ostetrica; donne; contraccezione
keywords = ginecolog; moașă; femei; contracepție; planificare familială
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = asistent social
# term: ricetta → { -ricetta } = rețetă
p-5935g = Acolo sunt ginecolog, moașă, psiholog și { -assistente-sociale }. Nu este nevoie de [rețetă (ricetta)][1] (bilet de trimitere).
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = Citiți [cum mergeți][1].
