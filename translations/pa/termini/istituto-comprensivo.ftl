### istituto comprensivo — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: istituto comprensivo
title = ਕਈ ਸਕੂਲਾਂ ਦਾ ਸਾਂਝਾ ਅਦਾਰਾ
# it: Più scuole insieme: infanzia, primaria e medie.
summary = ਕਈ ਸਕੂਲ ਇਕੱਠੇ: ਪ੍ਰੀ-ਸਕੂਲ, ਪ੍ਰਾਇਮਰੀ ਅਤੇ ਮਿਡਲ।
# it: scuola; elementari; medie; IC
keywords = ਸਕੂਲ; ਪ੍ਰਾਇਮਰੀ; ਮਿਡਲ; IC
# it: Ha una sola segreteria e un dirigente. Per iscrivere un figlio vai alla segreteria.
p-yspqe = ਇਸ ਦਾ ਇੱਕੋ ਦਫ਼ਤਰ (segreteria) ਅਤੇ ਇੱਕ ਮੁਖੀ ਹੁੰਦਾ ਹੈ। ਬੱਚੇ ਨੂੰ ਦਾਖ਼ਲ ਕਰਵਾਉਣ ਲਈ ਦਫ਼ਤਰ ਜਾਓ।
