### ricorso — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = оскарження
# it: La domanda a un giudice di cambiare una decisione.
summary = Прохання до судді змінити рішення.
# it: giudice; avvocato; rifiuto; diniego
keywords = суддя; адвокат; відмова; скарга
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = видворення
p-x9q27 = Його можна подати проти відмови, штрафу або [видворення (espulsione)][1]. Дні рахують відтоді, як ви отримали документ.
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = Відразу йдіть до [адвоката][1].
