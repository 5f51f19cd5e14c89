### ricorso — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = जज के पास अपील
# it: La domanda a un giudice di cambiare una decisione.
summary = जज से किसी फ़ैसले को बदलने की माँग।
# it: giudice; avvocato; rifiuto; diniego
keywords = जज; वकील; इनकार; अपील
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
p-x9q27 = आप इसे इनकार, जुर्माने या [देश से निकालने के आदेश (espulsione)][1] के ख़िलाफ़ कर सकते हैं। दिन उस दिन से गिने जाते हैं जब आपको काग़ज़ मिलता है।
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = तुरंत [वकील][1] के पास जाएँ।
