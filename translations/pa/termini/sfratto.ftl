### sfratto — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: sfratto
title = ਘਰ ਖ਼ਾਲੀ ਕਰਨ ਦਾ ਹੁਕਮ
# it: L'ordine del giudice di lasciare la casa.
summary = ਜੱਜ ਦਾ ਹੁਕਮ ਕਿ ਘਰ ਛੱਡੋ।
# it: tribunale; perdere la casa; ufficiale giudiziario
# term: ufficiale giudiziario → { -ufficiale-giudiziario } = ਅਦਾਲਤ ਦਾ ਕਰਮਚਾਰੀ
keywords = ਅਦਾਲਤ; ਘਰੋਂ ਕੱਢਣਾ; ਸਫਰਾਤੋ; ਘਰ ਖੁੱਸਣਾ
# it: Può succedere se non paghi o se il contratto finisce. Solo un giudice può ordinarlo.
p-p5spq = ਇਹ ਉਦੋਂ ਹੋ ਸਕਦਾ ਹੈ ਜਦੋਂ ਕਿਰਾਇਆ ਨਾ ਦਿਓ ਜਾਂ ਕੰਟਰੈਕਟ ਖ਼ਤਮ ਹੋ ਜਾਵੇ। ਇਹ ਹੁਕਮ ਸਿਰਫ਼ ਜੱਜ ਦੇ ਸਕਦਾ ਹੈ।
# it: Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-3395t = ਪੜ੍ਹੋ [ਕੀ ਕਰਨਾ ਹੈ][1]।
