### Comune di Crema — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Crema
title = ===
# it: Il municipio di Crema. Progetta i servizi sociali insieme ad altri enti.
summary = Crema का नगर दफ़्तर। दूसरी संस्थाओं के साथ सामाजिक सेवाओं की योजना बनाता है।
# it: municipio; comune; Crema; Cremasco; servizi sociali
keywords = नगर दफ़्तर; कमूने; Crema; Cremasco; सामाजिक सेवाएँ

## Che cosa fa

# it: Il Comune di Crema ha scelto di progettare i servizi sociali con 28 enti del terzo settore. Il piano dura cinque anni.
p-vdnif = Comune di Crema ने 28 ग़ैर-सरकारी संस्थाओं (terzo settore) के साथ सामाजिक सेवाओं की योजना बनाने का फ़ैसला किया। योजना पाँच साल की है।
# it: I servizi riguardano quattro problemi:
p-tghjs = ये सेवाएँ चार समस्याओं के लिए हैं:
# it: la povertà
# note: voce 1 di 4
l-frigw = ग़रीबी
# it: la tutela legale
# note: voce 2 di 4
l-k5zti = क़ानूनी मदद
# it: la ricerca di un lavoro
# note: voce 3 di 4
l-jv484 = काम ढूँढना
# it: le emergenze della casa, soprattutto quando non puoi pagare l'affitto e non è colpa tua
# note: voce 4 di 4
l-q3mqk = घर की आपात समस्याएँ, ख़ास तौर पर जब आप किराया नहीं दे पाते और इसमें आपकी ग़लती नहीं है
# it: Due gruppi riuniscono gli enti. Li guidano il [Consorzio sul Serio][1] e la [Fondazione Caritas][2]. Se ti serve aiuto, leggi [come si chiede][3].
# note: [1] = enti/consorzio-sul-serio
# note: [2] = enti/fondazione-caritas
# note: [3] = servizi/crema-aiuti-sociali
p-wmnsk = संस्थाएँ दो समूहों में हैं। इनकी अगुआई [Consorzio sul Serio][1] और [Fondazione Caritas][2] करते हैं। अगर आपको मदद चाहिए, तो पढ़ें [कैसे माँगें][3]।
# it: La notizia non ha una data: chiedi in Comune che cosa è attivo oggi.
p-yue6m = इस ख़बर पर तारीख़ नहीं है: Comune से पूछें कि आज क्या चालू है।
