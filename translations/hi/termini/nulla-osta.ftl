### nulla osta — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: nulla osta
title = मंज़ूरी का काग़ज़
# it: Un foglio che dice: non ci sono ostacoli. Serve per chiedere il visto. Per sposarti serve un altro nulla osta.
# term: visto → { -visto } = प्रवेश वीज़ा
summary = एक काग़ज़ जो कहता है: कोई रुकावट नहीं है। वीज़ा माँगने के लिए चाहिए। शादी के लिए दूसरा मंज़ूरी का काग़ज़ (nulla osta) चाहिए।
# it: autorizzazione; famiglia; lavoro
keywords = मंज़ूरी; परिवार; काम; NOC
# it: Lo dà lo [Sportello unico per l'immigrazione][1].
# note: [1] = termini/sportello-unico-immigrazione
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
p-r52uv = इसे [Sportello unico per l'immigrazione (प्रांत का इमिग्रेशन दफ़्तर)][1] देता है।
# it: Con il nulla osta un parente o un lavoratore chiede il [visto][1] al consolato.
# note: [1] = termini/visto
# term: visto → { -visto } = प्रवेश वीज़ा
# term: consolato → { -consolato } = कॉन्सुलेट और दूतावास
p-upcwq = nulla osta के साथ रिश्तेदार या कामगार कॉन्सुलेट से [वीज़ा (visto)][1] माँगता है।
