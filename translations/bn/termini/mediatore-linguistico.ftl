### mediatore linguistico-culturale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = দোভাষী ও সাংস্কৃতিক মধ্যস্থতাকারী
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = যিনি অফিসের কথা বুঝতে ও আপনার কথা বোঝাতে সাহায্য করেন।
# it: interprete; traduttore; mediatrice; mediazione
keywords = ???
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = ???
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = ???
