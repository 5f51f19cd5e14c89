### ricorso — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = recours
# it: La domanda a un giudice di cambiare una decisione.
summary = La demande à un juge de changer une décision.
# it: giudice; avvocato; rifiuto; diniego
keywords = juge; avocat; refus; appel
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = expulsion du pays
p-x9q27 = Vous pouvez le faire contre un refus, une amende ou une [expulsion du pays (espulsione)][1]. Les jours comptent à partir du moment où vous recevez le papier.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Allez tout de suite chez un [avocat][1].
