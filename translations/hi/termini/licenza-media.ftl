### licenza media — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = मिडिल स्कूल का डिप्लोमा
# it: Il diploma che si prende dopo la terza media.
summary = वह डिप्लोमा जो मिडिल स्कूल (terza media) के बाद मिलता है।
# it: diploma; terza media; scuola media
keywords = डिप्लोमा; मिडिल पास; आठवीं
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = इसका आधिकारिक नाम diploma di scuola secondaria di primo grado है। इसे [बड़ी उम्र में भी][1] ले सकते हैं।
