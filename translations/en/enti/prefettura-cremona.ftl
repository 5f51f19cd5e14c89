### Prefettura di Cremona — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = provincial government office
title = Prefettura of Cremona (provincial government office)
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = citizenship
summary = The office of the Government in the province: citizenship, family, Italian test.
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = provincial government office
# term: sportello unico → { -sportello-unico-immigrazione } = immigration office of the Prefettura
# term: cittadinanza → { -cittadinanza } = citizenship
# term: ricongiungimento → { -ricongiungimento-familiare } = family reunification
keywords = Prefettura; sportello unico; citizenship; family reunification; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = provincial government office
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = immigration office of the Prefettura
p-fd4my = In every province there is a [Prefettura (provincial government office)][1]. The [Sportello unico per l'immigrazione (immigration office)][2] works here.
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = provincial government office
p-y4h3p = The Prefettura deals with:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = family reunification
l-s4jbj = [family reunification (ricongiungimento familiare)][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = quota decree
l-igchj = work with the [quota decree (decreto flussi)][1]
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = citizenship
l-m7k72 = [citizenship][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = the [A2 Italian test][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = You send applications online. The addresses are on the website { $web }.
