### assistente sociale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = assistante sociale
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = La personne de la mairie qui vous écoute quand vous avez un problème.
# it: servizi sociali; aiuto; Comune
keywords = services sociaux; aide; mairie
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = Elle aide pour l’argent, le logement, les enfants, les personnes âgées. Ce que vous dites reste confidentiel.
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = Lisez [comment la rencontrer][1].
