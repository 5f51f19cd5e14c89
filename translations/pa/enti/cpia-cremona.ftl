### CPIA Cremona — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CPIA Cremona
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
title = ===
# it: Il Centro provinciale per l'istruzione degli adulti: una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
summary = ਬਾਲਗਾਂ ਦੀ ਪੜ੍ਹਾਈ ਦਾ ਸੂਬਾਈ ਕੇਂਦਰ: ਇੱਕ ਸਰਕਾਰੀ ਸਕੂਲ।
# it: CPIA; scuola per adulti; corso di italiano; licenza media
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
# term: licenza media → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
keywords = CPIA; ਬਾਲਗਾਂ ਦਾ ਸਕੂਲ; ਇਤਾਲਵੀ ਦਾ ਕੋਰਸ; ਲਿਚੈਂਸਾ ਮੇਦੀਆ; ਅੱਠਵੀਂ

## Che cosa fa

# it: CPIA vuol dire Centro provinciale per l'istruzione degli adulti. È una scuola pubblica.
# term: centro provinciale per l'istruzione degli adulti → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
p-vpu6h = CPIA ਦਾ ਮਤਲਬ ਹੈ Centro provinciale per l’istruzione degli adulti (ਬਾਲਗਾਂ ਦੀ ਪੜ੍ਹਾਈ ਦਾ ਸੂਬਾਈ ਕੇਂਦਰ)। ਇਹ ਸਰਕਾਰੀ ਸਕੂਲ ਹੈ।
# it: Qui puoi chiedere un [corso di italiano][1]. Puoi prendere anche la [licenza media][2].
# note: [1] = servizi/italiano-adulti-cpia
# note: [2] = servizi/licenza-media-cpia
# term: licenza media → { -licenza-media } = ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ
p-b7x2p = ਇੱਥੇ ਤੁਸੀਂ [ਇਤਾਲਵੀ ਦਾ ਕੋਰਸ][1] ਮੰਗ ਸਕਦੇ ਹੋ। [ਅੱਠਵੀਂ ਦਾ ਇਤਾਲਵੀ ਸਰਟੀਫ਼ਿਕੇਟ (licenza media)][2] ਵੀ ਲੈ ਸਕਦੇ ਹੋ।
# it: Non conosciamo l'indirizzo e il telefono. Cerca il nome della scuola sul sito [unica.istruzione.gov.it][1], oppure chiedi in [Comune][2].
# note: [1] = https://unica.istruzione.gov.it
# note: [2] = enti/comune-di-residenza
p-ygid8 = ਸਾਡੇ ਕੋਲ ਪਤਾ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ ਨਹੀਂ ਹੈ। ਸਕੂਲ ਦਾ ਨਾਂ ਵੈੱਬਸਾਈਟ [unica.istruzione.gov.it][1] ’ਤੇ ਲੱਭੋ, ਜਾਂ [ਨਗਰਪਾਲਿਕਾ (Comune)][2] ਵਿੱਚ ਪੁੱਛੋ।
# it: Il CPIA ha lavorato anche al progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
# term: cpia → { -cpia } = ਬਾਲਗਾਂ ਦਾ ਸਰਕਾਰੀ ਸਕੂਲ
p-5b6fm = CPIA ਨੇ [Terre di Inclusione][1] ਪ੍ਰੋਜੈਕਟ ਵਿੱਚ ਵੀ ਕੰਮ ਕੀਤਾ।
