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
p-vdnif = ???
# it: I servizi riguardano quattro problemi:
p-tghjs = ???
# it: la povertà
# note: voce 1 di 4
l-frigw = ???
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = ???
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = ???
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = ???
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = ???
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = ???
