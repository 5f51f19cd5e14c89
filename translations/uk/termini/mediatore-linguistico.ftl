### mediatore linguistico-culturale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = мовно-культурний медіатор
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = Людина, яка допомагає вам зрозуміти установу, а установі зрозуміти вас.
# it: interprete; traduttore; mediatrice; mediazione
keywords = перекладач; тлумач; медіаторка; медіація
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = Говорить італійською і вашою мовою. Знає італійські установи і вашу країну.
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = Перекладає слова і пояснює звичаї. У Кремоні можна звернутися до [Mondinsieme][1].
