### Bambini e famiglia — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Bambini e famiglia
title = Copii și familie
# it: Nascita, pediatra, aiuti per i figli, ricongiungimento.
# term: pediatra → { -pediatra-di-libera-scelta } = medic pediatru
# term: ricongiungimento → { -ricongiungimento-familiare } = reîntregirea familiei
summary = Naștere, pediatru, ajutoare pentru copii, reîntregirea familiei.
# it: famiglia; bambini; figli; nascita; genitori
keywords = familie; copii; naștere; părinți; alocație; bebeluș
# it: Se sta per nascere un figlio, leggi [che cosa fare][1]. Per i soldi ogni mese leggi dell'[assegno unico][2].
# note: [1] = guide/nasce-un-figlio
# note: [2] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = alocație unică pentru copii
p-3sy83 = Dacă urmează să vi se nască un copil, citiți [ce aveți de făcut][1]. Pentru banii de fiecare lună citiți despre [alocația unică pentru copii (assegno unico)][2].
