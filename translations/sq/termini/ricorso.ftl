### ricorso — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = ankim në gjykatë
# it: La domanda a un giudice di cambiare una decisione.
summary = Kërkesa drejtuar një gjykatësi për të ndryshuar një vendim.
# it: giudice; avvocato; rifiuto; diniego
keywords = gjykatës; avokat; refuzim; ankesë
# it: Si fa contro un rifiuto, una multa o un'espulsione. I giorni sono contati da quando ricevi il foglio.
# term: espulsione → { -espulsione } = urdhër dëbimi
p-x9q27 = Bëhet kundër një refuzimi, një gjobe ose një urdhri dëbimi. Ditët numërohen nga kur merrni letrën.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Shkoni menjëherë te një [avokat][1].
