### ENI — ਪੰਜਾਬੀ (pa)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ENI
title = ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕਾਂ ਲਈ ਇਲਾਜ ਦਾ ਕੋਡ
# it: Il codice per curarsi se sei cittadino dell'Unione europea e non puoi iscriverti.
summary = ਇਲਾਜ ਦਾ ਕੋਡ, ਜੇ ਤੁਸੀਂ ਯੂਰਪੀ ਸੰਘ ਦੇ ਨਾਗਰਿਕ ਹੋ ਅਤੇ ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਨਾਂ ਦਰਜ ਨਹੀਂ ਕਰਵਾ ਸਕਦੇ।
# it: europeo; cure; codice; Romania
keywords = ਯੂਰਪੀ; ਇਲਾਜ; ਕੋਡ; ਰੋਮਾਨੀਆ
# it: ENI vuol dire europeo non iscritto. È per cittadini dell'Unione europea senza lavoro e senza assicurazione.
p-nidyp = ENI ਦਾ ਮਤਲਬ ਹੈ europeo non iscritto (ਯੂਰਪੀ ਜਿਸ ਦਾ ਨਾਂ ਦਰਜ ਨਹੀਂ)। ਇਹ ਯੂਰਪੀ ਸੰਘ ਦੇ ਉਹਨਾਂ ਨਾਗਰਿਕਾਂ ਲਈ ਹੈ ਜਿਨ੍ਹਾਂ ਕੋਲ ਨਾ ਕੰਮ ਹੈ, ਨਾ ਬੀਮਾ।
# it: Non tutte le regioni usano questo codice. In Lombardia chiedi all'[ASST][1]: le cure urgenti ed essenziali spettano comunque.
# note: [1] = termini/asst
# term: asst → { -asst } = ਸਰਕਾਰੀ ਸਿਹਤ ਅਦਾਰਾ
p-6b2ky = ਸਾਰੇ ਖੇਤਰ ਇਹ ਕੋਡ ਨਹੀਂ ਵਰਤਦੇ। ਲੋਂਬਾਰਦੀਆ ਵਿੱਚ [ASST][1] ਤੋਂ ਪੁੱਛੋ: ਐਮਰਜੈਂਸੀ ਅਤੇ ਜ਼ਰੂਰੀ ਇਲਾਜ ਦਾ ਹੱਕ ਹਰ ਹਾਲਤ ਵਿੱਚ ਹੈ।
# it: Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-kk377 = ਪੜ੍ਹੋ [ਅਰਜ਼ੀ ਕਿਵੇਂ ਦੇਣੀ ਹੈ][1]।
