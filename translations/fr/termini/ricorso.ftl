### ricorso — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = recours
# it: La domanda a un giudice di cambiare una decisione.
summary = La demande à un juge de changer une décision.
# it: giudice; avvocato; rifiuto; diniego
keywords = juge; avocat; refus; appel
# it: Si fa contro un rifiuto, una multa o un'espulsione. I giorni sono contati da quando ricevi il foglio.
# term: espulsione → { -espulsione } = expulsion du pays
p-x9q27 = On le fait contre un refus, une amende ou une expulsion du pays. Les jours sont comptés à partir du moment où vous recevez le papier.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Allez tout de suite chez un [avocat][1].
