### mediatore linguistico-culturale — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = ndërmjetës gjuhësor dhe kulturor
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = Një person që ju ndihmon të kuptoni një zyrë dhe t’ju kuptojnë.
# it: interprete; traduttore; mediatrice; mediazione
keywords = përkthyes; interpret; ndërmjetëse; ndërmjetësim
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = Flet italisht dhe gjuhën tuaj. I njeh zyrat italiane dhe vendin tuaj.
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = Përkthen fjalët dhe shpjegon zakonet. Në Cremona mund të pyesni te [Mondinsieme][1].
