### Comune di Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune di Cremona
title = ===
# it: Il municipio della città. Il centro Mondinsieme è un suo servizio.
summary = शहर का नगर दफ़्तर। Mondinsieme केंद्र इसी की एक सेवा है।
# it: municipio; comune; Cremona
keywords = कमूने; नगरपालिका; Cremona

## Che cosa fa

# it: Il Comune di Cremona ha un centro interculturale, [Mondinsieme][1]. Il centro ha lavorato con una [rete di enti][2].
# note: [1] = luoghi/mondinsieme
# note: [2] = enti/rete-mondinsieme
p-nyv5v = Comune di Cremona का एक अंतर-सांस्कृतिक केंद्र है, [Mondinsieme][1]। इस केंद्र ने [संस्थाओं के एक नेटवर्क][2] के साथ काम किया है।
# it: Il sito del Comune è { $web }. Cerca lì il telefono dell'ufficio che ti serve. Leggi [che cosa puoi chiedere in un Comune][1].
# note: $web = un dato; lo scrive il sito
# note: [1] = enti/comune-di-residenza
p-e38a3 = Comune की वेबसाइट { $web } है। जिस दफ़्तर की ज़रूरत है, उसका फ़ोन वहाँ ढूँढें। पढ़ें: [Comune से क्या-क्या माँग सकते हैं][1]।
