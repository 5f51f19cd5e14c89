### kit postale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = डाकख़ाने का फ़ॉर्मों वाला लिफ़ाफ़ा
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = निवास परमिट
summary = फ़ॉर्मों वाला लिफ़ाफ़ा, जिससे डाकख़ाने में निवास परमिट माँगते हैं।
# it: busta gialla; moduli; posta; Sportello Amico
keywords = पीला लिफ़ाफ़ा; फ़ॉर्म; डाकख़ाना; Sportello Amico
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = यह उस डाकख़ाने से मुफ़्त मिलता है जहाँ Sportello Amico है।
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = मुफ़्त मदद का दफ़्तर
p-8k9ps = इसे भरकर **खुला** वापस ले जाएँ। [patronato (मुफ़्त मदद का दफ़्तर)][1] इसे आपके साथ भर सकता है।
