### mediatore linguistico-culturale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = языковой и культурный медиатор
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = Человек, который помогает вам понять учреждение и помогает, чтобы вас поняли.
# it: interprete; traduttore; mediatrice; mediazione
keywords = переводчик; медиатор; посредник
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = Он говорит по-итальянски и на вашем языке. Он знает итальянские учреждения и вашу страну.
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = Он переводит слова и объясняет обычаи. В Кремоне можно обратиться в [Mondinsieme][1].
