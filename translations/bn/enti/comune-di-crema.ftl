### Comune di Crema — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = ===
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = ক্রেমার পৌরসভা। অন্য সংস্থার সঙ্গে মিলে সামাজিক সেবার পরিকল্পনা করে।
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = পৌরসভা; কমুনে; ক্রেমা; সামাজিক সেবা

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = ক্রেমার পৌরসভা (Comune di Crema) 28টি বেসরকারি সামাজিক সংস্থার (terzo settore) সঙ্গে সামাজিক সেবার পরিকল্পনা করার সিদ্ধান্ত নিয়েছে। পরিকল্পনাটি পাঁচ বছরের।
# it: I servizi riguardano quattro problemi:
p-tghjs = সেবাগুলো চারটি সমস্যার জন্য:
# it: la povertà
# note: voce 1 di 4
l-frigw = অভাব
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = আইনি সহায়তা
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = কাজ খোঁজা
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = বাসার জরুরি সমস্যা, বিশেষ করে যখন ভাড়া দিতে পারছেন না এবং তা আপনার দোষ নয়
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = সংস্থাগুলো দুটি দলে আছে। দল দুটির নেতৃত্ব দেয় [Consorzio sul Serio][1] ও [Fondazione Caritas][2]। সাহায্য লাগলে পড়ুন [কীভাবে চাইবেন][3]।
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = খবরটিতে তারিখ নেই: এখন কী চালু আছে, পৌরসভায় জিজ্ঞেস করুন।
