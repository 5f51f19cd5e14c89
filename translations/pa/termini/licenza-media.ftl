### licenza media — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: licenza media
title = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
# it: Il diploma che si prende dopo la terza media.
summary = ਉਹ ਡਿਪਲੋਮਾ ਜੋ ਮਿਡਲ ਸਕੂਲ ਦੀ ਤੀਜੀ ਜਮਾਤ (terza media) ਤੋਂ ਬਾਅਦ ਮਿਲਦਾ ਹੈ।
# it: diploma; terza media; scuola media
keywords = ਡਿਪਲੋਮਾ; ਤੈਰਸਾ ਮੇਦੀਆ; ਮਿਡਲ ਸਕੂਲ; ਅੱਠਵੀਂ
# it: Il nome ufficiale è diploma di scuola secondaria di primo grado. Puoi prenderla [anche da adulto][1].
# note: [1] = servizi/licenza-media-cpia
p-hq38e = ਸਰਕਾਰੀ ਨਾਂ diploma di scuola secondaria di primo grado ਹੈ। ਇਹ [ਵੱਡੇ ਹੋ ਕੇ ਵੀ][1] ਲਿਆ ਜਾ ਸਕਦਾ ਹੈ।
