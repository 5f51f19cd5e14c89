### idoneità alloggiativa — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: idoneità alloggiativa
title = certifikatë e përshtatshmërisë së banesës
# it: Il certificato che dice per quante persone la tua casa è adatta.
summary = Certifikata që thotë për sa njerëz është e përshtatshme shtëpia juaj.
# it: metri quadrati; casa adatta; certificato
keywords = metra katrorë; shtëpi e përshtatshme; certifikatë
# it: Lo dà il Comune dove si trova la casa. Può mandare una persona a vedere le stanze.
p-4qry7 = E jep komuna ku është shtëpia. Mund të dërgojë një person për të parë dhomat.
# it: Serve per il [ricongiungimento][1]. Chiedi in Comune il modulo, il prezzo e i tempi.
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento → { -ricongiungimento-familiare } = bashkim familjar
p-wj6rw = Duhet për [bashkimin familjar (ricongiungimento)][1]. Pyesni në komunë për formularin, çmimin dhe kohën.
