### Prefettura di Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = صوبے میں حکومت کا دفتر
title = ===
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = شہریت
summary = صوبے میں حکومت کا دفتر: شہریت، خاندان، اطالوی زبان کا ٹیسٹ۔
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = صوبے میں حکومت کا دفتر
# term: sportello unico → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
# term: cittadinanza → { -cittadinanza } = شہریت
# term: ricongiungimento → { -ricongiungimento-familiare } = خاندان کو اٹلی بلانا
keywords = پریفیتورا; شہریت; خاندان کو بلانا; Sportello unico; UTG

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = صوبے میں حکومت کا دفتر
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = کام اور خاندان کی امیگریشن کا دفتر
p-fd4my = ہر صوبے میں ایک [Prefettura][1] ہے۔ یہاں [کام اور خاندان کی امیگریشن کا دفتر (Sportello unico per l'immigrazione)][2] کام کرتا ہے۔
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = صوبے میں حکومت کا دفتر
p-y4h3p = Prefettura یہ معاملے دیکھتی ہے:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = خاندان کو اٹلی بلانا
l-s4jbj = [خاندان کو اٹلی بلانا (ricongiungimento familiare)][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = کام کے ویزوں کا کوٹہ
l-igchj = [کام کے ویزوں کے کوٹے (decreto flussi)][1] سے کام
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = شہریت
l-m7k72 = [شہریت (cittadinanza)][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [A2 درجے کا اطالوی ٹیسٹ][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = درخواستیں آن لائن بھیجیں۔ پتے ویب سائٹ { $web } پر ہیں۔
