### consultorio familiare — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = сімейна консультація
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = Служба для жінок, пар, батьків і підлітків.
# it: ginecologa; ostetrica; donne; contraccezione
keywords = гінеколог; акушерка; жінки; контрацепція; жіноча консультація
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = соціальний працівник
# term: ricetta → { -ricetta } = рецепт або направлення
p-5935g = Там є гінеколог, акушерка, психолог і { -assistente-sociale }. [Направлення (ricetta)][1] не потрібне.
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = Читайте, [як туди звернутися][1].
