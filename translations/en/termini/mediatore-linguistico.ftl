### mediatore linguistico-culturale — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = language and cultural mediator
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = A person who helps you to understand an office and to be understood.
# it: interprete; traduttore; mediatrice; mediazione
keywords = interpreter; translator; mediator; mediation
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = They speak Italian and your language. They know Italian offices and your country.
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = They translate the words and explain the customs. In Cremona you can ask [Mondinsieme][1].
