### Prefettura di Cremona — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = oficina del Gobierno en la provincia
title = Prefettura de Cremona
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = ciudadanía
summary = La oficina del Gobierno en la provincia: { -cittadinanza }, familia, examen de italiano.
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = oficina del Gobierno en la provincia
# term: sportello unico → { -sportello-unico-immigrazione } = ventanilla única de inmigración
# term: cittadinanza → { -cittadinanza } = ciudadanía
# term: ricongiungimento → { -ricongiungimento-familiare } = reagrupación familiar
keywords = prefectura; ventanilla única; ciudadanía; reagrupación familiar; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = oficina del Gobierno en la provincia
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = ventanilla única de inmigración
p-fd4my = En cada provincia hay una [Prefettura (oficina del Gobierno)][1]. Aquí está la [ventanilla única de inmigración (Sportello unico)][2].
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = oficina del Gobierno en la provincia
p-y4h3p = La Prefettura se ocupa de:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = reagrupación familiar
l-s4jbj = la [reagrupación familiar][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = decreto de cuotas de entrada
l-igchj = el trabajo con el [decreto de cuotas (decreto flussi)][1]
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = ciudadanía
l-m7k72 = la [ciudadanía][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = el [examen de italiano A2][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = Usted envía las solicitudes en línea. Las direcciones están en el sitio { $web }.
