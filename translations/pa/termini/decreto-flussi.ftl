### decreto flussi — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = ਬਾਹਰੋਂ ਆਉਣ ਵਾਲੇ ਕਾਮਿਆਂ ਦਾ ਕੋਟਾ
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = ਉਹ ਨਿਯਮ ਜੋ ਦੱਸਦਾ ਹੈ ਕਿ ਕਿੰਨੇ ਕਾਮੇ ਇਟਲੀ ਆ ਸਕਦੇ ਹਨ।
# it: quote; lavoro; click day
keywords = ਕੋਟਾ; ਕੰਮ; ਕਲਿੱਕ ਡੇ; ਫਲੂਸੀ; ਪੇਪਰ ਖੁੱਲ੍ਹੇ
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = ਕੰਮ ਦਾ ਮਾਲਕ
p-h65d3 = ਅਰਜ਼ੀ ਕੰਮ ਦਾ ਮਾਲਕ ਖ਼ਾਸ ਦਿਨਾਂ ਵਿੱਚ ਦਿੰਦਾ ਹੈ। ਕੋਈ ਤੁਹਾਨੂੰ ਥਾਂ ਨਹੀਂ ਵੇਚ ਸਕਦਾ।
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = ਪੜ੍ਹੋ [ਇਹ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ][1]।
