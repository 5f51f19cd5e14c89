### Bambini e famiglia — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = Enfants et famille
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
# term: ricongiungimento → { -ricongiungimento-familiare } = regroupement familial
summary = Naissance, pédiatre, aides pour les enfants, regroupement familial.
# it: famiglia; bambini; figli; nascita; genitori
keywords = famille; enfants; bébé; naissance; parents; allocations
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = allocation pour les enfants
p-3sy83 = Si un enfant va bientôt naître, lisez [ce qu’il faut faire][1]. Pour l’argent de chaque mois, lisez la page sur l’[allocation pour les enfants (assegno unico)][2].
