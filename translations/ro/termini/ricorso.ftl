### ricorso — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = contestație
# it: La domanda a un giudice di cambiare una decisione.
summary = Cererea către un judecător de a schimba o hotărâre.
# it: giudice; avvocato; rifiuto; diniego
keywords = judecător; avocat; refuz; recurs; apel
# it: Si fa contro un rifiuto, una multa o un'espulsione. I giorni sono contati da quando ricevi il foglio.
# term: espulsione → { -espulsione } = expulzare
p-x9q27 = Se face împotriva unui refuz, a unei amenzi sau a unei expulzări. Zilele se numără de când primiți hârtia.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Mergeți imediat la un [avocat][1].
