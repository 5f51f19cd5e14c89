### cittadinanza — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: cittadinanza
title = ਨਾਗਰਿਕਤਾ
# it: Il legame con uno Stato. Chi è cittadino vota e ha il passaporto.
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
summary = ਕਿਸੇ ਦੇਸ਼ ਨਾਲ ਰਿਸ਼ਤਾ। ਨਾਗਰਿਕ ਵੋਟ ਪਾਉਂਦਾ ਹੈ ਅਤੇ ਉਸ ਕੋਲ ਪਾਸਪੋਰਟ ਹੁੰਦਾ ਹੈ।
# it: cittadino italiano; passaporto italiano
# term: passaporto → { -passaporto } = ਪਾਸਪੋਰਟ
keywords = ਇਤਾਲਵੀ ਨਾਗਰਿਕ; ਇਤਾਲਵੀ ਪਾਸਪੋਰਟ; ਸਿਟੀਜ਼ਨਸ਼ਿਪ; ਚਿਤਾਦੀਨਾਂਸਾ
# it: Leggi come si chiede per [residenza o matrimonio][1] e [a 18 anni][2].
# note: [1] = servizi/cittadinanza-adulti
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: residenza → { -residenza } = ਰਿਹਾਇਸ਼ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
p-mgc92 = ਪੜ੍ਹੋ ਕਿ [ਰਿਹਾਇਸ਼ ਜਾਂ ਵਿਆਹ][1] ਰਾਹੀਂ ਅਤੇ [18 ਸਾਲ ਦੀ ਉਮਰ ’ਤੇ][2] ਕਿਵੇਂ ਮੰਗੀ ਜਾਂਦੀ ਹੈ।
