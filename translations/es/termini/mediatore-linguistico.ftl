### mediatore linguistico-culturale — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = mediador lingüístico y cultural
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = Una persona que le ayuda a entender y a hacerse entender en una oficina.
# it: interprete; traduttore; mediatrice; mediazione
keywords = intérprete; traductor; mediadora; mediación
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = Habla italiano y su idioma. Conoce las oficinas italianas y su país.
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = Traduce las palabras y explica las costumbres. En Cremona puede preguntar en [Mondinsieme][1].
