### Prefettura di Cremona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prefettura di Cremona
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
title = ===
# it: L'ufficio del Governo nella provincia: cittadinanza, famiglia, test di italiano.
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
summary = প্রদেশে সরকারের অফিস: নাগরিকত্ব, পরিবার, ইতালীয় ভাষার পরীক্ষা।
# it: prefettura; sportello unico; cittadinanza; ricongiungimento; UTG
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
# term: sportello unico → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
# term: ricongiungimento → { -ricongiungimento-familiare } = পরিবার আনা
keywords = প্রেফেত্তুরা; স্পর্তেলো ইউনিকো; নাগরিকত্ব; পরিবার আনা; সিটিজেনশিপ

## Che cosa fa

# it: In ogni provincia c'è una [Prefettura][1]. Qui lavora lo [Sportello unico per l'immigrazione][2].
# note: [1] = termini/prefettura
# note: [2] = termini/sportello-unico-immigrazione
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
# term: sportello unico per l'immigrazione → { -sportello-unico-immigrazione } = সরকারি অভিবাসন অফিস
p-fd4my = প্রতিটি প্রদেশে একটি [Prefettura][1] আছে। [সরকারি অভিবাসন অফিস (Sportello unico per l'immigrazione)][2] এখানে কাজ করে।
# it: La Prefettura segue:
# term: prefettura → { -prefettura } = প্রদেশে সরকারের দপ্তর
p-y4h3p = Prefettura যা যা দেখে:
# it: il [ricongiungimento familiare][1]
# note: voce 1 di 4
# note: [1] = servizi/ricongiungimento
# term: ricongiungimento familiare → { -ricongiungimento-familiare } = পরিবার আনা
l-s4jbj = [পরিবার আনা (ricongiungimento familiare)][1]
# it: il lavoro con il [decreto flussi][1]
# note: voce 2 di 4
# note: [1] = servizi/entrare-per-lavoro
# term: decreto flussi → { -decreto-flussi } = বিদেশি কর্মীর কোটা
l-igchj = [বিদেশি কর্মীর কোটায় (decreto flussi)][1] কাজ
# it: la [cittadinanza][1]
# note: voce 3 di 4
# note: [1] = servizi/cittadinanza-adulti
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
l-m7k72 = [নাগরিকত্ব (cittadinanza)][1]
# it: il [test di italiano A2][1]
# note: voce 4 di 4
# note: [1] = servizi/certificazione-italiano-a2
l-mwsy9 = [A2 স্তরের ইতালীয় ভাষার পরীক্ষা][1]
# it: Mandi le domande in linea. Gli indirizzi sono sul sito { $web }.
# note: $web = un dato; lo scrive il sito
p-jdzjw = আবেদন অনলাইনে পাঠাতে হয়। ঠিকানা { $web } সাইটে আছে।
