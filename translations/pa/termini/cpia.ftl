### CPIA — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA
title = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
# it: La scuola pubblica per adulti: italiano e licenza media.
# term: licenza media → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
summary = ਬਾਲਗਾਂ ਲਈ ਸਰਕਾਰੀ ਸਕੂਲ: ਇਤਾਲਵੀ ਅਤੇ { -licenza-media }।
# it: scuola per adulti; corso di italiano; licenza media
# term: licenza media → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
keywords = ਬਾਲਗਾਂ ਦਾ ਸਕੂਲ; ਇਤਾਲਵੀ ਦਾ ਕੋਰਸ; ਅੱਠਵੀਂ; ਇਟਾਲੀਅਨ ਸਿੱਖਣਾ
# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti.
p-e6rk5 = CPIA ਦਾ ਮਤਲਬ ਹੈ Centro provinciale per l’istruzione degli adulti (ਬਾਲਗਾਂ ਦੀ ਪੜ੍ਹਾਈ ਦਾ ਸੂਬਾਈ ਕੇਂਦਰ)।
# it: Leggi dei [corsi di italiano][1].
# note: [1] = servizi/italiano-adulti-cpia
p-2pxa9 = [ਇਤਾਲਵੀ ਦੇ ਕੋਰਸਾਂ][1] ਬਾਰੇ ਪੜ੍ਹੋ।
