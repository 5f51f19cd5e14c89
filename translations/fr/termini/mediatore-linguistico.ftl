### mediatore linguistico-culturale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: mediatore linguistico-culturale
title = médiateur linguistique et culturel
# it: Una persona che ti aiuta a capire un ufficio e a farti capire.
summary = Une personne qui vous aide à comprendre un bureau et à vous faire comprendre.
# it: interprete; traduttore; mediatrice; mediazione
keywords = interprète; traducteur; médiatrice; médiation
# it: Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
p-brrn2 = Il parle l’italien et votre langue. Il connaît les bureaux italiens et votre pays.
# it: Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = Il traduit les mots et explique les habitudes. À Cremona, vous pouvez demander à [Mondinsieme][1].
