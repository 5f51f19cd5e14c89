### Bambini e famiglia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = Niños y familia
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatra
# term: ricongiungimento → { -ricongiungimento-familiare } = reagrupación familiar
summary = Nacimiento, pediatra, ayudas por los hijos, { -ricongiungimento-familiare }.
# it: famiglia; bambini; figli; nascita; genitori
keywords = familia; niños; hijos; nacimiento; padres
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = asignación por hijos
p-3sy83 = Si está por nacer un hijo, lea [qué hacer][1]. Para el dinero de cada mes lea sobre la [asignación por hijos (assegno unico)][2].
