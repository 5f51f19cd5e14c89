### Sportello unico per l'immigrazione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = प्रांत का इमिग्रेशन दफ़्तर
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = प्रांत में सरकार का दफ़्तर
summary = Prefettura का दफ़्तर, विदेशी नागरिकों के काम और परिवार के मामलों के लिए।
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
keywords = SUI; मंज़ूरी; फ्लूसी
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = मंज़ूरी का काग़ज़
p-uzaxv = यह काम करने या परिवार को बुलाने के लिए [मंज़ूरी का काग़ज़ (nulla osta)][1] देता है।
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = आवेदन ऑनलाइन भेजे जाते हैं। फिर दफ़्तर आपको मुलाक़ात के लिए बुलाता है।
