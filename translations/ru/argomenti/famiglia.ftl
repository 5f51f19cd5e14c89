### Bambini e famiglia — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = Дети и семья
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = детский врач
# term: ricongiungimento → { -ricongiungimento-familiare } = воссоединение семьи
summary = Рождение, детский врач, пособия на детей, воссоединение семьи.
# it: famiglia; bambini; figli; nascita; genitori
keywords = семья; дети; ребёнок; рождение; родители
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = единое пособие на детей
p-3sy83 = Если скоро родится ребёнок, читайте, [что делать][1]. О деньгах каждый месяц читайте на странице про [единое пособие на детей (assegno unico)][2].
