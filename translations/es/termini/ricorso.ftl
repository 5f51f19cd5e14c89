### ricorso — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = recurso ante el juez
# it: La domanda a un giudice di cambiare una decisione.
summary = El pedido a un juez de cambiar una decisión.
# it: giudice; avvocato; rifiuto; diniego
keywords = juez; abogado; rechazo; apelación
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = orden de expulsión
p-x9q27 = Puede hacerlo contra un rechazo, una multa o una [expulsión (espulsione)][1]. Los días cuentan desde que recibe la hoja.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Vaya enseguida a un [abogado][1].
