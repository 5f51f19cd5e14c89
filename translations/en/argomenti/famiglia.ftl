### Bambini e famiglia — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = Children and family
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = children's doctor
# term: ricongiungimento → { -ricongiungimento-familiare } = family reunification
summary = Birth, children's doctor, benefits for children, family reunification.
# it: famiglia; bambini; figli; nascita; genitori
keywords = family; children; kids; birth; parents; baby
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = child benefit
p-3sy83 = If a child is about to be born, read [what to do][1]. For money every month, read about [child benefit (assegno unico)][2].
