### Prefettura di Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = प्रांत में सरकार का दफ़्तर
title = ===
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = नागरिकता
summary = प्रांत में सरकार का दफ़्तर: नागरिकता, परिवार, इतालवी का टेस्ट।
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = प्रांत में सरकार का दफ़्तर
# term: sportello unico → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
# term: cittadinanza → { -cittadinanza } = नागरिकता
# term: ricongiungimento → { -ricongiungimento-familiare } = परिवार को इटली बुलाना
keywords = प्रेफेत्तूरा; नागरिकता; परिवार बुलाना; Sportello unico; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = प्रांत में सरकार का दफ़्तर
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = प्रांत का इमिग्रेशन दफ़्तर
p-fd4my = हर प्रांत में एक [Prefettura][1] होती है। यहाँ [Sportello unico per l'immigrazione (प्रांत का इमिग्रेशन दफ़्तर)][2] काम करता है।
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = प्रांत में सरकार का दफ़्तर
p-y4h3p = Prefettura ये काम देखती है:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = परिवार को इटली बुलाना
l-s4jbj = [परिवार को इटली बुलाना (ricongiungimento familiare)][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = काम के वीज़ा का कोटा
l-igchj = [काम के वीज़ा का कोटा (decreto flussi)][1]
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = नागरिकता
l-m7k72 = [नागरिकता (cittadinanza)][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [A2 इतालवी का टेस्ट][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = आवेदन ऑनलाइन भेजे जाते हैं। पते { $web } वेबसाइट पर हैं।
