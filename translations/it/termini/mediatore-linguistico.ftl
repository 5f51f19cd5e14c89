### termini/mediatore-linguistico
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = mediatore linguistico-culturale
summary = Una persona che ti aiuta a capire un ufficio e a farti capire.
keywords = interprete; traduttore; mediatrice; mediazione
p-brrn2 = Parla l'italiano e la tua lingua. Conosce gli uffici italiani e il tuo Paese.
# note: [1] = servizi/mediazione-mondinsieme
p-mfbmb = Traduce le parole e spiega le abitudini. A Cremona puoi chiedere a [Mondinsieme][1].
