### consultorio familiare — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = qendra e këshillimit familjar
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = Një shërbim për gra, çifte, prindër dhe adoleshentë.
# it: ginecologa; ostetrica; donne; contraccezione
keywords = gjinekologe; mami; gra; kontraceptivë; këshillim
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = punonjës social
# term: ricetta → { -ricetta } = recetë
p-5935g = Aty ka gjinekologe, mami, psikologe dhe punonjëse sociale. Nuk duhet [receta (ricetta)][1].
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = Lexoni [si të shkoni][1].
