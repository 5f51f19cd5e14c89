### consultorio familiare — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = centre de planning familial
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = Un service pour femmes, couples, parents et jeunes.
# it: ginecologa; ostetrica; donne; contraccezione
keywords = gynécologue; sage-femme; femmes; contraception
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = assistante sociale
# term: ricetta → { -ricetta } = ordonnance
p-5935g = Il y a une gynécologue, une sage-femme, une psychologue et une assistante sociale. Il n’y a pas besoin d’[ordonnance (ricetta)][1].
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = Lisez [comment y aller][1].
