### Prefettura di Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
title = ???
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
summary = ???
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
# term: sportello unico → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# term: ricongiungimento → { -ricongiungimento-familiare } = পরিবার আনা
keywords = ???

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
p-fd4my = ???
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
p-y4h3p = ???
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = পরিবার আনা
l-s4jbj = ???
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = বিদেশি কর্মীর কোটা
l-igchj = ???
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
l-m7k72 = ???
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = ???
# it: Le domande si mandano in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = ???
