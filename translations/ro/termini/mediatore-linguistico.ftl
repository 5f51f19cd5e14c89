### mediatore linguistico-culturale — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = mediator lingvistic și cultural
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = O persoană care vă ajută să înțelegeți o instituție și să fiți înțeles.
# it: interprete; traduttore; mediatrice; mediazione
keywords = interpret; traducător; mediatoare; mediere
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = Vorbește italiana și limba dumneavoastră. Cunoaște instituțiile italiene și țara dumneavoastră.
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = Traduce cuvintele și explică obiceiurile. La Cremona puteți întreba la [Mondinsieme][1].
