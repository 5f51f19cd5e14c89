### Mondinsieme: incontro e mediazione culturale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme: मेल-जोल और सांस्कृतिक मध्यस्थता
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = मिलने की जगह, Cremona के मोहल्लों में कार्यक्रमों और मध्यस्थता के साथ।
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = दुभाषिया; मध्यस्थ; मेडियेटर; अनुवाद; ट्रांसलेटर; अंतर-सांस्कृतिक केंद्र; विदेशी; मेल-जोल
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme, Comune di Cremona का अंतर-सांस्कृतिक केंद्र है। यह नए आए लोगों और यहाँ पहले से रहने वालों के मिलने की जगह है।

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = यह केंद्र विदेशी नागरिकों और यहाँ रहने वाले सब लोगों के लिए है। कुछ कार्यक्रम मुश्किल में पड़े लोगों के लिए हैं।

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = [Mondinsieme की जगह][1] जाएँ, पता: { $street }।
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = दफ़्तर (segreteria) से पूछें कि कौन-सी गतिविधियाँ हैं।
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = बताएँ कि आपको क्या चाहिए। अगर इतालवी नहीं बोलते, तो पूछें कि क्या कोई [मध्यस्थ (mediatore)][1] है।

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = दूसरे लोगों से मिलने की जगह।
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = विदेशी नागरिकों और यहाँ रहने वालों के लिए कार्यक्रम।
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = मोहल्लों में भाषा और संस्कृति की **मध्यस्थता (mediazione)**।
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = मुश्किल में पड़े लोगों के लिए कार्यक्रम।

## Prima di andare

# it: Prima di andare
t-9jfb5 = जाने से पहले
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = इस पन्ने की जानकारी कई साल पुरानी है। कुछ बदल गया हो सकता है।
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = हमें समय, टेलीफ़ोन और ई-मेल पता नहीं हैं। ख़ुद जाएँ, या [Comune di Cremona][1] से पूछें।
