### servizi abitativi pubblici — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: servizi abitativi pubblici
title = ਸਰਕਾਰੀ ਘਰ
# it: Il nome ufficiale delle case popolari in Lombardia.
summary = ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ ਸਰਕਾਰੀ ਘਰਾਂ (case popolari) ਦਾ ਸਰਕਾਰੀ ਨਾਂ।
# it: casa popolare; ALER; alloggio
keywords = ਕਾਜ਼ਾ ਪੋਪੋਲਾਰੇ; ALER; ਘਰ; ਸਸਤਾ ਘਰ
# it: Sono case pubbliche con un affitto basso. Leggi [come si chiedono][1].
# note: [1] = servizi/casa-popolare
p-d3mrr = ਇਹ ਘੱਟ ਕਿਰਾਏ ਵਾਲੇ ਸਰਕਾਰੀ ਘਰ ਹਨ। ਪੜ੍ਹੋ [ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ][1]।
