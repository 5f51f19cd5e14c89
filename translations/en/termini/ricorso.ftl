### ricorso — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = appeal
# it: La domanda a un giudice di cambiare una decisione.
summary = The request to a judge to change a decision.
# it: giudice; avvocato; rifiuto; diniego
keywords = judge; lawyer; refusal; appeal
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion order
p-x9q27 = You can make it against a refusal, a fine or an [expulsion order (espulsione)][1]. The days start from when you receive the paper.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Go to a [lawyer][1] at once.
