### Bambini e famiglia — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = Fëmijët dhe familja
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = pediatër
# term: ricongiungimento → { -ricongiungimento-familiare } = bashkim familjar
summary = Lindja, pediatri, ndihmat për fëmijët, bashkimi familjar.
# it: famiglia; bambini; figli; nascita; genitori
keywords = familje; fëmijë; lindje; prindër; bebe; bashkim familjar
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = shtesa për fëmijë
p-3sy83 = Nëse po ju lind një fëmijë, lexoni [çfarë të bëni][1]. Për paratë e çdo muaji lexoni për [shtesën për fëmijë (assegno unico)][2].
