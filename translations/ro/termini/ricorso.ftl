### ricorso — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = contestație
# it: La domanda a un giudice di cambiare una decisione.
summary = Cererea către un judecător de a schimba o hotărâre.
# it: giudice; avvocato; rifiuto; diniego
keywords = judecător; avocat; refuz; recurs; apel
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = expulzare
p-x9q27 = O puteți face împotriva unui refuz, a unei amenzi sau a unei [expulzări (espulsione)][1]. Zilele se numără de când primiți hârtia.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Mergeți imediat la un [avocat][1].
