### ricorso — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = ankim në gjykatë
# it: La domanda a un giudice di cambiare una decisione.
summary = Kërkesa drejtuar një gjykatësi për të ndryshuar një vendim.
# it: giudice; avvocato; rifiuto; diniego
keywords = gjykatës; avokat; refuzim; ankesë
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = urdhër dëbimi
p-x9q27 = Mund ta bëni kundër një refuzimi, një gjobe ose një [urdhri dëbimi (espulsione)][1]. Ditët numërohen nga kur merrni letrën.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Shkoni menjëherë te një [avokat][1].
