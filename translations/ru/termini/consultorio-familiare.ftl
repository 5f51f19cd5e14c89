### consultorio familiare — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = семейная консультация
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = Служба для женщин, пар, родителей и подростков.
# it: ginecologa; ostetrica; donne; contraccezione
keywords = гинеколог; акушерка; женщины; контрацепция
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = социальный работник
# term: ricetta → { -ricetta } = рецепт или направление
p-5935g = Там есть гинеколог, акушерка, психолог и социальный работник. [Направление (ricetta)][1] не нужно.
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = Читайте, [как туда попасть][1].
